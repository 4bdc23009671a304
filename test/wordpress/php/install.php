<?php
/** Sets the site up: its tables, an administrator, an editor, and the plugin, active. */
$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'DATABASE_SOCKET' ) );
$database->query( 'CREATE DATABASE wordpress' );

define( 'WP_INSTALLING', true );
require getenv( 'WORDPRESS_FOLDER' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'The Freedonia Gazette', 'admin', 'admin@example.org', true, '', 'password' );
$editor = wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => 'password',
		'user_email' => 'editor@example.org',
		'role'       => 'editor',
	)
);
// Otherwise the block editor greets its first user with a dialog.
foreach ( array( 1, $editor ) as $user ) {
	update_user_meta(
		$user,
		'wp_persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
// Pictures of authors would come from somebody else's host, and the server's compression is not what is tried here.
update_option( 'show_avatars', 0 );
update_site_option( 'can_compress_scripts', 0 );
$failed = activate_plugin( 'custody-charts/custody-charts.php' );
if ( is_wp_error( $failed ) ) {
	exit( $failed->get_error_message() );
}
