package dev.signalbox.integrations.source;

/** A change that people are asked to merge. */
public sealed interface Proposal {
  /** Where they can do so. */
  String link();

  record Open(String link) implements Proposal {}

  /**
   * @param sha what it has become
   */
  record Merged(String link, String sha) implements Proposal {}

  /** Nobody wanted it. */
  record Closed(String link) implements Proposal {}
}
