package dev.signalbox.config.estate;

import java.util.Optional;

/**
 * What a status line says of a site before anybody has looked at it.
 *
 * @param label short: the project's own name, or the title where there is no project
 * @param region of the cloud that the site uses
 */
public record SiteRow(
    SiteName site, String title, String label, Optional<String> project, Optional<String> region) {}
