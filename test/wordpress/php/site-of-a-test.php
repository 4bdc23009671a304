<?php
/** What a site may have that our plugin must live with: a strict policy, and the classic editor. */

// The setup's letter to the administrator goes nowhere.
function wp_mail() {
	return true;
}

add_filter( 'use_block_editor_for_post', fn() => ! isset( $_GET['classic-editor'] ) );

// Scripts run if they are the site's own files or carry its nonce, which only their printing function can give them.
add_filter( 'wp_script_attributes', fn( $attributes ) => $attributes + array( 'nonce' => 'of-a-test' ) );
add_action(
	'send_headers',
	function () {
		$policy = array(
			"script-src 'self' 'nonce-of-a-test'",
			'connect-src ' . getenv( 'CHARTS_ADDRESS' ),
			"require-trusted-types-for 'script'",
			'trusted-types custody-charts',
		);
		header( 'Content-Security-Policy: ' . implode( '; ', $policy ) );
	}
);

// WordPress's own inline scripts do without the printing function.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'wp_footer', 'the_block_template_skip_link' );
