package dev.signalbox.config.estate;

/** A file of a source that runs may propose to change, and the branch that counts. */
public record SourcePlace(ConnectionName on, String repository, String branch, String file) {}
