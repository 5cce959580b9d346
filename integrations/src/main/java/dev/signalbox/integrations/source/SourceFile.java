package dev.signalbox.integrations.source;

/**
 * A file as it was read.
 *
 * @param mark by which its keeper knows this state of it
 * @param link where people can look at it
 */
public record SourceFile(String path, String text, String mark, String link) {}
