package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RoleTable;
import dev.signalbox.config.estate.SiteRow;
import java.util.List;
import java.util.stream.Collectors;

/** A document with a role table in it, as GigaDB's has one. */
final class FirstTable {
  private FirstTable() {}

  static String of(Estate estate, RoleTable table) {
    List<SiteRow> sites = estate.topology().siteRows();
    return """
    # Deploying %s to production

    Two sites, one live and one on standby.

    ## %s

    | Project | Site | Region | Role | Version | Status |
    |---|---|---|---|---|---|
    %s

    ## How to deploy

    Ask Signalbox.
    """
        .formatted(
            estate.about().title(),
            table.heading(),
            sites.stream()
                .map(it -> row(it, sites.indexOf(it) == 0))
                .collect(Collectors.joining("\n")));
  }

  private static String row(SiteRow site, boolean first) {
    return "| %s | %s | %s | %s | %s | OK |"
        .formatted(
            site.label(),
            site.site(),
            site.region().orElse("?"),
            first ? "current production" : "hot stand-by",
            first ? "v4.3.4" : "v0337-alt-upstream-beta");
  }
}
