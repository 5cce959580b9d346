package dev.signalbox.integrations.hosts;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script of ours, and words that it is told. No word becomes a part of it: each is quoted, and
 * the script never reads one as shell.
 */
public final class Script {
  private static final ShellFile PRELUDE = new ShellFile(Script.class, "prelude.sh");
  private static final ShellFile SAID = new ShellFile(Script.class, "said.sh");
  private final List<String> told;
  private final String body;

  private Script(List<String> told, String body) {
    this.told = List.copyOf(told);
    this.body = body;
  }

  public static Script of(ShellFile... files) {
    return new Script(
        List.of(), Stream.of(files).map(ShellFile::text).collect(Collectors.joining("\n")));
  }

  /** What a program of theirs prints that is over at once: its words are not read by a shell. */
  public static Script running(List<String> program) {
    return of(SAID).words(program);
  }

  /** A variable that the script knows by this name. */
  public Script with(String name, String value) {
    return and("%s=%s".formatted(name, new Quoted(value)));
  }

  /** Its arguments. */
  public Script words(List<String> words) {
    return and(
        words.stream()
            .map(word -> " " + new Quoted(word))
            .collect(Collectors.joining("", "set --", "")));
  }

  /** What {@code settings} puts into the environment, for those alone who call it. */
  public Script settings(SequencedMap<String, String> settings) {
    return and(
        settings.sequencedEntrySet().stream()
            .map(it -> "; export %s=%s".formatted(it.getKey(), new Quoted(it.getValue())))
            .collect(Collectors.joining("", "settings() { :", "; }")));
  }

  private Script and(String line) {
    return new Script(Stream.concat(told.stream(), Stream.of(line)).toList(), body);
  }

  String text() {
    return Stream.concat(told.stream(), Stream.of(PRELUDE.text(), body))
        .collect(Collectors.joining("\n"));
  }

  /** In one line of any shell that quotes as POSIX has it. */
  String line() {
    return "/bin/sh -c " + new Quoted(text());
  }
}
