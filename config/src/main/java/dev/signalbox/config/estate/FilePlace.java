package dev.signalbox.config.estate;

/**
 * Where files of an estate are written that have no place of their own.
 *
 * @param commit the word that each commit bears for its readers
 */
public record FilePlace(ConnectionName on, String repository, String branch, String commit) {}
