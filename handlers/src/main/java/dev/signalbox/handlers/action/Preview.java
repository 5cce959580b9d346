package dev.signalbox.handlers.action;

/**
 * What an action finds before it acts.
 *
 * @param identity that the step is approved with: other than this, it is not carried out
 * @param colour ages, sizes, load: told to people, and nothing depends on it
 */
public record Preview(String identity, String colour) {}
