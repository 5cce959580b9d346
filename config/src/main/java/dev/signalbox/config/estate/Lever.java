package dev.signalbox.config.estate;

import java.util.List;

/**
 * Something that a program of a host tells the position of, and moves: word by word, and never
 * through a shell.
 *
 * @param state prints {@code on} or {@code off}, or how many of it run
 */
public record Lever(List<String> state, List<String> off, List<String> on) {
  public Lever {
    state = List.copyOf(state);
    off = List.copyOf(off);
    on = List.copyOf(on);
  }
}
