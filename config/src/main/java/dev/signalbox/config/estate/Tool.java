package dev.signalbox.config.estate;

/**
 * A program that people use by hand, of which one version is the right one.
 *
 * @param file of the source, whose first line names that version
 * @param at the branch of the source that counts
 */
public record Tool(String file, String at) {}
