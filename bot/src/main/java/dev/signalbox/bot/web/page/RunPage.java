package dev.signalbox.bot.web.page;

import dev.signalbox.handlers.ask.AskHistory;
import dev.signalbox.handlers.ledger.Ledger.Remembered;
import dev.signalbox.handlers.run.RunView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of one run. Pure. */
record RunPage(RunView run, List<AskHistory.Told> asks, List<Remembered> ledger) {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  RunPage {
    asks = List.copyOf(asks);
    ledger = List.copyOf(ledger);
  }

  Html body() {
    return Html.all(Stream.of(facts(), steps(), asked(), remembered()));
  }

  private Html facts() {
    Stream<Html> facts =
        Stream.of(
                fact("Run", Optional.of(run.id().value())),
                fact("Estate", Optional.of(run.estate())),
                fact("Environment", run.what().environment()),
                fact("Runbook", Optional.of(run.what().runbook())),
                fact("Plan", run.what().hash()),
                fact("State", Optional.of(run.state().name())),
                fact("It stands", run.trouble()),
                fact("Outcome", run.outcome()),
                fact("Asked for by", Optional.of(run.requester().person())),
                fact("Belongs to", Optional.of(run.owner().person())),
                fact("Started", Optional.of(time(run.startedAt()))),
                fact(early(), run.ending().abortedBy()),
                fact("Left to people", left()),
                fact("Ended", run.ending().at().map(RunPage::time)),
                fact("Reach", run.what().reach()),
                fact("Took", Optional.of(run.times().spent().says())))
            .flatMap(Optional::stream);
    return Html.element("dl", Html.all(facts));
  }

  private String early() {
    return run.ending().left().isPresent() ? "Stopped by" : "Aborted by";
  }

  /** What an early end has left to do; what still goes its way leaves nothing. */
  private Optional<String> left() {
    return run.ending()
        .abortedBy()
        .flatMap(_ -> run.ending().left())
        .map(it -> String.join(", ", it.steps()))
        .filter(it -> !it.isEmpty());
  }

  private static Optional<Html> fact(String name, Optional<String> value) {
    return value.map(
        it ->
            Html.all(
                Stream.of(Html.element("dt", Html.text(name)), Html.element("dd", Html.text(it)))));
  }

  private Html steps() {
    return Html.table(
        "Steps",
        List.of("Step", "What it does", "State", "Try", "Note", "Began", "Ended"),
        run.steps().stream()
            .map(
                it ->
                    List.of(
                        it.id(),
                        it.sentence(),
                        it.state().name(),
                        String.valueOf(it.tries()),
                        it.note().orElse(""),
                        it.lasted().began().map(RunPage::time).orElse(""),
                        it.lasted().ended().map(RunPage::time).orElse("")))
            .toList());
  }

  private Html asked() {
    return Html.table(
        "Asked of people",
        List.of("Step", "What", "Answer", "Asked", "Over", "Who said what"),
        asks.stream()
            .map(
                it ->
                    List.of(
                        it.step(),
                        it.says(),
                        it.stands(),
                        time(it.opened()),
                        it.closed().map(RunPage::time).orElse(""),
                        said(it.said())))
            .toList());
  }

  private static String said(List<AskHistory.Said> said) {
    return said.stream()
        .map(it -> "%s: %s, %s".formatted(it.person(), it.choice(), time(it.at())))
        .collect(Collectors.joining("; "));
  }

  private Html remembered() {
    return Html.table(
        "In the ledger",
        List.of("Number", "When", "What", "Who", "About"),
        ledger.stream()
            .map(
                it ->
                    List.of(
                        it.seq().map(String::valueOf).orElse("not sealed yet"),
                        time(it.at()),
                        it.entry().kind().name(),
                        it.entry().person(),
                        it.entry().subject()))
            .toList());
  }

  private static String time(Instant at) {
    return UTC.format(at);
  }
}
