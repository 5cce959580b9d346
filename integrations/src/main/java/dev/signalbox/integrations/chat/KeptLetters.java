package dev.signalbox.integrations.chat;

/** Whoever still edits a letter, or compares presses with it, keeps it: a bean. */
@FunctionalInterface
public interface KeptLetters {
  boolean keeps(String key);
}
