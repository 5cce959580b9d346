package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.watch.Reports;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is posted by the clock, read out now to whoever asks. */
@Singleton
final class ReportDesk implements LookDesk {
  private final BeanProvider<Reports> reports;

  ReportDesk(BeanProvider<Reports> reports) {
    this.reports = reports;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.REPORT;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return estate
        .map(it -> carryOut(it, given.getOrDefault("name", "")))
        .orElseGet(() -> misread("a report's name and an estate are needed"));
  }

  private Answer carryOut(Estate estate, String name) {
    List<String> names = Reports.names(estate);
    if (names.isEmpty() || !reports.isPresent()) {
      return new Answer.Privately(
          Message.of("%s has no reports.".formatted(estate.about().title())));
    }
    return reports
        .get()
        .named(estate, name)
        .<Answer>map(
            it ->
                new Answer.Later(
                    Message.of("I am looking; this takes a few seconds."),
                    () -> Optional.of(it.get())))
        .orElseGet(
            () ->
                misread(
                    "%s has no report '%s'; it has: %s"
                        .formatted(estate.about().title(), name, String.join(", ", names))));
  }

  private static Answer misread(String because) {
    return new Answer.Privately(Term.misread(BuiltIn.REPORT, because));
  }
}
