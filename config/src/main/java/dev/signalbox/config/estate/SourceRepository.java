package dev.signalbox.config.estate;

/** A repository, and the connection to its keeper. */
public record SourceRepository(ConnectionName on, String repository) {}
