package dev.signalbox.integrations.source;

import dev.signalbox.integrations.source.Changes.Commit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** What servers of the tests keep, whatever they speak. */
public final class Forge {
  private final Map<String, Map<String, Kept>> branches = new LinkedHashMap<>();
  private final List<Released> released = new ArrayList<>();
  private final List<Pull> pulls = new ArrayList<>();
  private int commits;
  private Optional<String> message = Optional.empty();
  private Optional<Runnable> faster = Optional.empty();
  public final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  public final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();

  public record Kept(String text, String commit) {}

  public record Released(Tag tag, Changes since) {}

  public record Pull(int number, String from, String into, String state) {}

  public synchronized void keep(String branch, String path, String text) {
    Kept kept = new Kept(text, "%040x".formatted(++commits));
    branches.computeIfAbsent(branch, _ -> new LinkedHashMap<>()).put(path, kept);
  }

  public synchronized Optional<Kept> kept(String at, String path) {
    return of(at).flatMap(files -> Optional.ofNullable(files.get(path)));
  }

  private Optional<Map<String, Kept>> of(String branch) {
    return Optional.ofNullable(branches.get(branch));
  }

  public synchronized boolean has(String at) {
    return branches.containsKey(at);
  }

  public synchronized void fork(String branch, String from) {
    branches.put(branch, new LinkedHashMap<>(of(from).orElseThrow()));
  }

  public synchronized void commit(String branch, String path, String text, String said) {
    keep(branch, path, text);
    message = Optional.of(said);
  }

  public synchronized Optional<String> message() {
    return message;
  }

  /** Somebody else writes between a look and our write. */
  public synchronized void overtakes(Runnable other) {
    faster = Optional.of(other);
  }

  public synchronized void beforeWriting() {
    faster.ifPresent(Runnable::run);
    faster = Optional.empty();
  }

  public synchronized void release(Tag tag, Changes since) {
    released.add(new Released(tag, since));
  }

  public synchronized Optional<Released> find(String tag) {
    return released.stream().filter(it -> it.tag().name().equals(tag)).findFirst();
  }

  public synchronized Changes since(String base, String head) {
    int from = place(base) + 1;
    List<Released> passed = released.subList(from, Math.max(from, place(head) + 1));
    List<Commit> all = passed.stream().flatMap(it -> it.since().commits().stream()).toList();
    Stream<String> files = passed.stream().flatMap(it -> it.since().files().stream());
    return new Changes(all, files.toList(), true);
  }

  private int place(String tag) {
    return find(tag).map(released::indexOf).orElseThrow();
  }

  public synchronized Optional<Pull> pull(String from, String into) {
    if (pulls.stream().anyMatch(it -> it.from().equals(from))) {
      return Optional.empty();
    }
    pulls.add(new Pull(pulls.size() + 1, from, into, "open"));
    return Optional.of(pulls.getLast());
  }

  public synchronized void become(int number, String state) {
    Pull was = pulls.get(number - 1);
    pulls.set(number - 1, new Pull(number, was.from(), was.into(), state));
  }

  public synchronized List<Pull> pulls() {
    return List.copyOf(pulls);
  }
}
