package dev.signalbox.config.estate;

/** The table in a repository that tells everybody which site holds which role. */
public record RoleTable(
    ConnectionName on,
    String repository,
    String branch,
    String file,
    String heading,
    String commit) {}
