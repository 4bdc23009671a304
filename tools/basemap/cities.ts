/** A populated place of GeoNames. */
export type City = {
  id: string;
  name: string;
  at: [number, number];
  isCapital: boolean;
  population: number;
};

/** The cities of a country, from GeoNames' tab-separated table. */
export async function readCities(lines: AsyncIterable<string>, iso: string): Promise<City[]> {
  const cities: City[] = [];
  for await (const line of lines) {
    const column = line.split('\t');
    if (column[8] !== iso) continue;
    cities.push({
      id: column[0] ?? '',
      name: column[1] ?? '',
      at: [Number(column[5]), Number(column[4])],
      isCapital: column[7] === 'PPLC',
      population: Number(column[14]),
    });
  }
  return cities;
}
