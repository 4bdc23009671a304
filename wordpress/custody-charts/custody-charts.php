<?php
/**
 * Plugin Name: Custody Charts
 * Description: Charts of political prisoners and deaths in custody, by a shortcode or a block, with your own sentence as their fallback.
 * Version: %VERSION%
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: custody-charts
 */

namespace CustodyCharts;

defined( 'ABSPATH' ) || exit;

const FOLDER    = 'custody_charts_folder';
const INTEGRITY = 'custody_charts_integrity';
const SCRIPT    = 'custody-charts.js';

/** What an author may write in the sentence; the rest of what WordPress allows in posts has no business in a chart. */
const SENTENCE = array(
	'p'            => array(),
	'a'            => array(
		'href' => true,
		'rel'  => true,
	),
	'strong'       => array(),
	'em'           => array(),
	'custody-note' => array(
		'at'   => true,
		'from' => true,
		'to'   => true,
	),
);

/** Attributes that name a file: charts speak in the name of their host, and show that host's figures only. */
const ADDRESSES = array( 'src', 'basemap' );

add_action( 'init', __NAMESPACE__ . '\\register' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_notes', 10, 2 );
register_uninstall_hook( __FILE__, __NAMESPACE__ . '\\forget_settings' );

/** Something an author can put right: readers see the sentence alone, editors also this message. */
class Fault extends \InvalidArgumentException {}

/** The charts and their attributes, which the build takes from custom-elements.json. */
function charts(): array {
	static $charts = null;
	if ( null === $charts ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$charts = json_decode( file_get_contents( __DIR__ . '/charts.json' ), true );
	}
	return $charts;
}

function register(): void {
	add_shortcode( 'custody_chart', __NAMESPACE__ . '\\shortcode' );

	$needed = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'custody-charts-block', plugins_url( 'block.js', __FILE__ ), $needed, '%VERSION%', true );
	$facts = wp_json_encode(
		array(
			'charts' => charts(),
			'folder' => get_option( FOLDER, '' ),
		),
		JSON_HEX_TAG
	);
	wp_add_inline_script( 'custody-charts-block', "window.custodyCharts = $facts;", 'before' );
	wp_set_script_translations( 'custody-charts-block', 'custody-charts' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\\block' ) );
}

/** `[custody_chart chart="timeline" lang="az"]Sentence[/custody_chart]`: every attribute of the chart's tag is one here. */
function shortcode( $given, $sentence = '' ): string {
	$asked = array();
	foreach ( (array) $given as $name => $value ) {
		// A bare word, such as `sparkline`, comes without a name. WordPress gives '' where there is no attribute at all.
		if ( ! is_int( $name ) ) {
			$asked[ $name ] = $value;
		} elseif ( '' !== $value ) {
			$asked[ strtolower( $value ) ] = '';
		}
	}
	return chart( $asked, (string) $sentence );
}

/** The block: what is saved is the sentence, what is shown the chart round it. */
function block( array $given, string $sentence ): string {
	$options = is_array( $given['options'] ?? null ) ? $given['options'] : array();
	return chart( array( 'chart' => $given['chart'] ?? '' ) + $options, $sentence, get_block_wrapper_attributes() );
}

/**
 * The chart's tag with the author's sentence in it, or the sentence alone where no chart can be.
 *
 * @param array  $asked    Attributes by name, `chart` and `height` among them.
 * @param string $sentence Whatever the post holds.
 * @param string $wrapper  Escaped attributes of the block's own.
 */
function chart( array $asked, string $sentence, string $wrapper = '' ): string {
	$inline   = 'inline' === ( $asked['layout'] ?? '' );
	$fallback = sentence( $sentence, $inline );
	if ( is_feed() ) {
		return $fallback;
	}
	try {
		if ( '' === get_option( FOLDER, '' ) ) {
			throw new Fault( __( 'The address of the charts is not set: see Settings, Custody Charts.', 'custody-charts' ) );
		}
		$name = $asked['chart'] ?? '';
		if ( ! is_string( $name ) || ! isset( charts()[ $name ] ) ) {
			throw new Fault( unknown( 'chart', $name, array_keys( charts() ) ) );
		}
		$height = $inline ? 0 : height( $asked['height'] ?? charts()[ $name ]['height'] );
		unset( $asked['chart'], $asked['height'] );
		$attributes = attributes( $asked, charts()[ $name ]['attributes'] );
	} catch ( Fault $fault ) {
		return $fallback . for_editors( $fault->getMessage() );
	}
	add_action( 'wp_footer', __NAMESPACE__ . '\\print_script' );
	$place = $height > 0 ? "<svg viewBox=\"0 0 700 $height\" width=\"100%\" height=\"$height\" aria-hidden=\"true\"></svg>" : '';
	$tag   = "custody-$name";
	$none  = '' === $fallback
		? for_editors( __( 'Without a sentence between the tags, readers without JavaScript see nothing here.', 'custody-charts' ) )
		: '';
	return '<' . trim( "$tag $wrapper" ) . "$attributes>$fallback$place</$tag>$none";
}

/**
 * The author's words without anything that could run, load or restyle: paragraphs, links, emphasis and notes.
 *
 * @param bool $inline Whether they stand within a paragraph, which can hold no other.
 */
function sentence( string $html, bool $inline ): string {
	// Of these the text is no text either.
	$html    = preg_replace( '@<(script|style)\b.*?(</\\1\s*>|$)@si', '', $html );
	$allowed = $inline ? array_diff_key( SENTENCE, array( 'p' => true ) ) : SENTENCE;
	// Paragraphs that WordPress has made of the lines round a shortcode's brackets come in halves.
	$html = force_balance_tags( trim( wp_kses( $html, $allowed, array( 'https', 'http', 'mailto' ) ) ) );
	$html = trim( preg_replace( '@<p>(\s|&nbsp;)*</p>@', '', $html ) );
	return '' === $html || $inline || preg_match( '@<p>@', $html ) ? $html : "<p>$html</p>";
}

/**
 * The chart's attributes as text for a tag.
 *
 * @throws Fault For a name that the chart doesn't know: a slip in one that chooses facts would show other facts.
 */
function attributes( array $asked, array $known ): string {
	$text = '';
	foreach ( $asked as $name => $value ) {
		if ( ! isset( $known[ $name ] ) ) {
			throw new Fault( unknown( 'attribute', $name, array_keys( $known ) ) );
		}
		if ( ! is_scalar( $value ) ) {
			throw new Fault( unknown( $name, $value, $known[ $name ]['values'] ?? array() ) );
		}
		if ( ! empty( $known[ $name ]['bare'] ) ) {
			$text .= in_array( $value, array( false, 'false', '0', 'no' ), true ) ? '' : " $name";
			continue;
		}
		if ( in_array( $name, ADDRESSES, true ) && 'none' !== $value && ! is_beside( (string) $value ) ) {
			/* translators: 1: name of an attribute, 2: its value. */
			throw new Fault( sprintf( __( '%1$s="%2$s" is not on the host of the charts.', 'custody-charts' ), $name, $value ) );
		}
		$text .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $text;
}

/** Whether an address lies on the host of the charts' folder. */
function is_beside( string $address ): bool {
	$origin = static function ( string $url ): array {
		$parts = wp_parse_url( $url );
		return array( $parts['scheme'] ?? '', $parts['host'] ?? '', $parts['port'] ?? 0 );
	};
	return $origin( $address ) === $origin( get_option( FOLDER, '' ) );
}

/**
 * Pixels of place below the sentence, so that nothing jumps when the chart is drawn.
 *
 * @throws Fault For what is no number of pixels.
 */
function height( $value ): int {
	if ( ! is_scalar( $value ) || ! preg_match( '/^\d{1,4}$/', (string) $value ) ) {
		throw new Fault( unknown( 'height', $value, array( '0', '…', '9999' ) ) );
	}
	return (int) $value;
}

function unknown( string $what, $value, array $known ): string {
	/* translators: 1: name of an attribute, 2: its value, 3: list of values. */
	$line = __( '%1$s="%2$s" is not known. Known: %3$s.', 'custody-charts' );
	return sprintf( $line, $what, is_scalar( $value ) ? $value : wp_json_encode( $value ), implode( ', ', $known ) );
}

/** A line that readers don't see, valid in and outside a paragraph. */
function for_editors( string $line ): string {
	return current_user_can( 'edit_posts' )
		? '<strong class="custody-charts-fault">Custody Charts: ' . esc_html( $line ) . '</strong>'
		: '';
}

/** Once a page, and only where a chart is; `wp_script_attributes` gives it a site's nonce. */
function print_script(): void {
	$integrity = get_option( INTEGRITY, '' );
	$trust     = '' === $integrity ? array() : array(
		'integrity'   => $integrity,
		'crossorigin' => 'anonymous',
	);
	wp_print_script_tag(
		array(
			'type'           => 'module',
			'src'            => esc_url_raw( get_option( FOLDER, '' ) . SCRIPT ),
			'referrerpolicy' => 'no-referrer',
		) + $trust
	);
}

/** A site's own notes stay when somebody saves who may not write markup of all kinds. */
function allow_notes( $tags, $context ) {
	if ( 'post' === $context && is_array( $tags ) ) {
		$tags['custody-note'] = SENTENCE['custody-note'];
	}
	return $tags;
}

function register_settings(): void {
	$text = array(
		'type'    => 'string',
		'default' => '',
	);
	register_setting( 'custody-charts', FOLDER, $text + array( 'sanitize_callback' => __NAMESPACE__ . '\\checked_folder' ) );
	register_setting( 'custody-charts', INTEGRITY, $text + array( 'sanitize_callback' => __NAMESPACE__ . '\\checked_integrity' ) );
}

/** The folder's address with a slash at its end; a wrong one is named and the last right one stays. */
function checked_folder( $given ): string {
	$address = trim( (string) $given );
	if ( '' === $address ) {
		return '';
	}
	$parts    = wp_parse_url( $address );
	$scheme   = $parts['scheme'] ?? '';
	$loopback = 'http' === $scheme && in_array( $parts['host'] ?? '', array( 'localhost', '127.0.0.1' ), true );
	if ( ( 'https' !== $scheme && ! $loopback ) || empty( $parts['host'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
		/* translators: %s: what was given. */
		$line = __( '"%s" is no https address of a folder. Example: https://charts.example.org/', 'custody-charts' );
		add_settings_error( FOLDER, 'address', esc_html( sprintf( $line, $address ) ) );
		return get_option( FOLDER, '' );
	}
	return trailingslashit( esc_url_raw( $address ) );
}

/** The script's hash; a wrong one is named and the last right one stays. */
function checked_integrity( $given ): string {
	$hash = trim( (string) $given );
	if ( '' === $hash || preg_match( '@^sha(256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}$@', $hash ) ) {
		return $hash;
	}
	/* translators: %s: what was given. */
	$line = __( '"%s" is no hash. Example: the line in custody-charts.js.integrity, which begins with sha384-', 'custody-charts' );
	add_settings_error( INTEGRITY, 'hash', esc_html( sprintf( $line, $hash ) ) );
	return get_option( INTEGRITY, '' );
}

function add_settings_page(): void {
	add_options_page( 'Custody Charts', 'Custody Charts', 'manage_options', 'custody-charts', __NAMESPACE__ . '\\settings_page' );
}

function settings_page(): void {
	$fields = array(
		array(
			FOLDER,
			'url',
			__( 'Address of the charts', 'custody-charts' ),
			__( 'The folder that holds custody-charts.js and dataset.json, by https. Without it readers see the sentences alone.', 'custody-charts' ),
		),
		array(
			INTEGRITY,
			'text',
			__( 'Hash of the script', 'custody-charts' ),
			__( 'The line in custody-charts.js.integrity, to be renewed with each version. With it the site runs no other script than that; without it, whatever the folder holds.', 'custody-charts' ),
		),
	);
	?>
	<div class="wrap">
		<h1>Custody Charts</h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'custody-charts' ); ?>
			<table class="form-table" role="presentation">
				<?php foreach ( $fields as list( $name, $type, $label, $help ) ) : ?>
				<tr>
					<th scope="row"><label for="<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
					<td>
						<input
							type="<?php echo esc_attr( $type ); ?>"
							id="<?php echo esc_attr( $name ); ?>"
							name="<?php echo esc_attr( $name ); ?>"
							value="<?php echo esc_attr( get_option( $name, '' ) ); ?>"
							class="large-text code"
							aria-describedby="<?php echo esc_attr( $name ); ?>-help"
						>
						<p class="description" id="<?php echo esc_attr( $name ); ?>-help"><?php echo esc_html( $help ); ?></p>
					</td>
				</tr>
				<?php endforeach; ?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function forget_settings(): void {
	delete_option( FOLDER );
	delete_option( INTEGRITY );
}
