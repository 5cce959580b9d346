package dev.signalbox.integrations.backups;

/** A backup, and its last words. */
public record Opened(Backup backup, Ending ending) {}
