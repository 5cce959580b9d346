package dev.signalbox.bench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A configuration with one procedure that only looks, one that waits for its requester, and one
 * that makes users and loads them.
 */
public record OwnEstate(int steps, int users) {
  public static final String NAME = "bench";

  private static final String PEOPLE =
      """
      team: T0BOX
      persons:
        ada: { name: Ada Okafor, slack: [U0OPS1] }
      groups:
        ops: [ada]
      channels:
        ops: C0OPS
      """;
  private static final String ESTATE =
      """
      estate: bench
      title: The bench
      zone: Etc/UTC
      review-within: 3650d
      runbooks: [looks, waits, grows]
      may: { look: [ops], start: [ops] }
      environments:
        here: { approve: [], use: { documents: couch } }
      connections:
        couch: { type: couchdb, url: "https://couch.bench.invalid:5984/users", key: "secret:couch" }
      """;
  private static final String RUNBOOK =
      """
      runbook: %1$s
      title: For ${name}, ${estate} %1$s
      reviewed: 2026-11-20
      command: %1$s <estate> <name>
      inputs:
        name: { type: word }
      steps:
      """;
  private static final String NOTE =
      """
        - do: practice.note
          with: { say: "${name}" }
      """;

  /** The folder itself. */
  public Path writtenTo(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("estates"));
    Files.createDirectories(folder.resolve("runbooks"));
    Files.writeString(folder.resolve("people.yml"), PEOPLE);
    Files.writeString(folder.resolve("estates/bench.yml"), ESTATE);
    Files.writeString(folder.resolve("runbooks/looks.yml"), RUNBOOK.formatted("looks") + looks());
    Files.writeString(folder.resolve("runbooks/waits.yml"), RUNBOOK.formatted("waits") + NOTE);
    Files.writeString(folder.resolve("runbooks/grows.yml"), RUNBOOK.formatted("grows") + grows());
    return folder;
  }

  private String looks() {
    return IntStream.rangeClosed(1, steps)
        .mapToObj("  - { id: look-%d, do: practice.look }\n"::formatted)
        .collect(Collectors.joining());
  }

  private String grows() {
    return """
      - id: made
        do: users.generate
        with: { count: %d, label: bench }
      - id: loaded
        do: users.load
        with: { environment: here, batch: "${steps.made.batch}" }
    """
        .formatted(users);
  }
}
