package dev.signalbox.handlers.command;

import dev.signalbox.config.people.SlackId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a command goes on that somebody has begun to type. */
@Singleton
public final class Usage {
  private static final int MOST = 4;

  private final Lobby lobby;

  Usage(Lobby lobby) {
    this.lobby = lobby;
  }

  public Optional<String> under(SlackId who, String typed) {
    return lobby
        .visit(who, Optional.empty())
        .flatMap(visit -> lines(visit.menu(), Typography.plain(typed)));
  }

  private static Optional<String> lines(Menu menu, String typed) {
    List<String> words = List.of(typed.split("\\s+"));
    Stream<String> own = Arrays.stream(BuiltIn.values()).map(BuiltIn::usage);
    String lines =
        Stream.concat(own, menu.offers().stream().map(Offer::usage))
            .distinct()
            .filter(usage -> goesOn(words, List.of(usage.split(" "))))
            .limit(MOST)
            .collect(Collectors.joining("   "));
    return Optional.of(lines).filter(it -> !it.isEmpty());
  }

  /** Every word but the last must be the usage's own, and the last one begin like it. */
  private static boolean goesOn(List<String> typed, List<String> usage) {
    for (int at = 0; at < typed.size(); at++) {
      boolean open = at >= usage.size() || "<[".indexOf(usage.get(at).charAt(0)) >= 0;
      if (open) {
        return at > 1;
      }
      boolean last = at == typed.size() - 1;
      if (last ? !usage.get(at).startsWith(typed.get(at)) : !usage.get(at).equals(typed.get(at))) {
        return false;
      }
    }
    return true;
  }
}
