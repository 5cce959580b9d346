package dev.signalbox.handlers.watch;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.ledger.Sealer;
import dev.signalbox.handlers.status.Traces;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** All of it in a few lines: what is seen, then what is frozen, kept, under way or waiting. */
@Singleton
final class StatusLook implements Look {
  private final Sides sides;
  private final CertificateLook certificates;
  private final DriftLook drift;
  private final Papers papers;

  StatusLook(Sides sides, CertificateLook certificates, DriftLook drift, Papers papers) {
    this.sides = sides;
    this.certificates = certificates;
    this.drift = drift;
    this.papers = papers;
  }

  /** What is written down of it. */
  @Singleton
  record Papers(Traces traces, Awaited awaited, Sealer sealer) {}

  /** What reports of their own are about, too. */
  @Singleton
  record Sides(TruthLook truth, ReleaseLook releases, BackupLook backups, ScheduleLook schedules) {}

  @Override
  public ReportShow shows() {
    return ReportShow.STATUS;
  }

  @Override
  public Findings at(Estate estate) {
    SequencedMap<String, Findings> all = new LinkedHashMap<>();
    all.put("roles", sides.truth().at(estate));
    all.put("releases", sides.releases().at(estate));
    all.put("backups", sides.backups().at(estate));
    all.put("schedules", sides.schedules().at(estate));
    all.put("certificates", certificates.at(estate));
    all.putAll(drift.at(estate));
    List<Words> lines = new ArrayList<>();
    all.forEach((name, found) -> lines.add(found.told(name)));
    lines.addAll(open(estate));
    List<Piece> beside = new ArrayList<>();
    all.values().forEach(it -> beside.addAll(it.beside()));
    beside.addAll(seal());
    return findings(all, lines).with(beside);
  }

  private static Findings findings(SequencedMap<String, Findings> all, List<Words> lines) {
    List<Map.Entry<String, Findings>> wrong =
        all.entrySet().stream().filter(it -> it.getValue().isWrong()).toList();
    if (wrong.isEmpty()) {
      return Findings.well("all is well", lines);
    }
    return Findings.wrong(
        wrong.stream().map(it -> it.getKey() + ": " + it.getValue().wrong()).toList(),
        "look at " + wrong.stream().map(Map.Entry::getKey).collect(joining(", ")),
        lines);
  }

  /** Written down here, nothing before it can be changed unseen. */
  private List<Piece> seal() {
    Sealer.Newest newest = papers.sealer().newest();
    return newest.seq() == 0
        ? List.of()
        : List.of(new Piece.Aside(Words.of("The ledger's newest seal: ").code(newest.toString())));
  }

  private List<Words> open(Estate estate) {
    List<Words> open = new ArrayList<>(papers.traces().lines(estate.name().value()));
    open.addAll(papers.awaited().in(estate));
    return open.isEmpty()
        ? List.of(Words.of("No embargo, no lock, nothing under way, and nobody is waited for."))
        : open;
  }
}
