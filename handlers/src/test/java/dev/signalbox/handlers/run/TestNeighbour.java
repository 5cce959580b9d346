package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what is written, and fails in the ways it is told to. */
@Singleton
@Requires(property = "trial", value = "here")
final class TestNeighbour implements Neighbour {
  enum Mood {
    FINE,
    REFUSES,
    CUTS_BEFORE,
    CUTS_AFTER,
    KILLS_BEFORE,
    KILLS_AND_SHOWS_IT_LATER
  }

  /** Whoever wrote is gone: nothing of theirs is done any more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final Set<String> COLOURS = Set.of("bare", "red", "blue");

  final Map<String, String> written = new LinkedHashMap<>();
  final List<String> calls = new ArrayList<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();
  String plaster = "chalk";
  int coats = 2;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private Optional<Runnable> meanwhile = Optional.empty();
  private Optional<Witness> witness = Optional.empty();
  private int silent;
  private int broken;

  /** Sees every write as it comes, and whether it happens. */
  interface Witness {
    void comes(String token);

    void happens(String token, String said);
  }

  void watchedBy(Witness one) {
    witness = Optional.of(one);
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  void forget() {
    written.clear();
    hidden.clear();
    calls.clear();
    heal();
  }

  /** In its good mood, with all that it knows. */
  void heal() {
    moods.clear();
    meanwhile = Optional.empty();
    plaster = "chalk";
    coats = 2;
    silent = 0;
    broken = 0;
  }

  /** What was done in secret is seen from now on. */
  void shows() {
    written.putAll(hidden);
    hidden.clear();
  }

  void isSilentFor(int looks) {
    silent = looks;
  }

  /** Happens once, while something is being written. */
  void meanwhile(Runnable deed) {
    meanwhile = Optional.of(deed);
  }

  void breaksFor(int looks) {
    broken = looks;
  }

  @Override
  public String plaster() {
    return plaster;
  }

  @Override
  public int coats() {
    return coats;
  }

  @Override
  public Has has(String token) {
    if (broken > 0) {
      broken--;
      throw new IllegalArgumentException("planted: the answer makes no sense");
    }
    if (silent > 0) {
      silent--;
      return Has.NOBODY_KNOWS;
    }
    return written.containsKey(token) ? Has.YES : Has.NO;
  }

  @Override
  public String wall(String run) {
    return written.entrySet().stream()
        .filter(it -> it.getKey().startsWith(run + "/"))
        .filter(it -> COLOURS.contains(it.getValue()))
        .map(Map.Entry::getValue)
        .reduce("bare", (_, newer) -> newer);
  }

  @Override
  public void write(String token, String said) {
    calls.add(token);
    witness.ifPresent(it -> it.comes(token));
    Optional<Runnable> deed = meanwhile;
    meanwhile = Optional.empty();
    deed.ifPresent(Runnable::run);
    Mood mood = moods.isEmpty() ? Mood.FINE : moods.remove();
    before(mood, token, said);
    written.put(token, said);
    witness.ifPresent(it -> it.happens(token, said));
    if (mood == Mood.CUTS_AFTER) {
      throw new IllegalStateException("planted: cut after it happened");
    }
  }

  private void before(Mood mood, String token, String said) {
    switch (mood) {
      case FINE, CUTS_AFTER -> {}
      case REFUSES -> throw new Refused();
      case CUTS_BEFORE -> throw new IllegalStateException("planted: cut before it happened");
      case KILLS_BEFORE -> throw new Killed();
      case KILLS_AND_SHOWS_IT_LATER -> {
        hidden.put(token, said);
        throw new Killed();
      }
    }
  }
}
