package dev.signalbox.handlers.lint;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in the files as they are now; what the bot runs on is what it was started with. */
@Singleton
public final class LintReport {
  private final Installation installation;

  LintReport(Installation installation) {
    this.installation = installation;
  }

  public Message now(boolean planned) {
    return switch (Configuration.read(installation.folder(), installation.shapes())) {
      case Reading.Bad(var complaints) -> mistakes(complaints);
      case Reading.Good(var configuration) when planned -> planned(configuration);
      case Reading.Good(var configuration) -> clean(configuration);
    };
  }

  private static Message mistakes(List<Complaint> complaints) {
    Words summary =
        Words.of(
            complaints.size() == 1
                ? "One mistake in the configuration."
                : "%d mistakes in the configuration.".formatted(complaints.size()));
    String lines = complaints.stream().map(Complaint::toString).collect(Collectors.joining("\n"));
    return Message.of(summary)
        .plus(
            new Piece.Verbatim(lines),
            new Piece.Aside(
                Words.of("I go on with what I was started with. Mend these, then lint again.")));
  }

  private static Message clean(Configuration configuration) {
    return Message.of(
        ":white_check_mark: Nothing wrong: %d estates, %d runbooks."
            .formatted(configuration.estates().size(), configuration.runbooks().size()));
  }

  private Message planned(Configuration configuration) {
    String lines =
        configuration.runbooks().values().stream()
            .filter(it -> !unbuilt(it).isEmpty())
            .map(it -> it.name() + " waits for " + String.join(", ", unbuilt(it)))
            .collect(Collectors.joining("\n"));
    if (lines.isEmpty()) {
      return Message.of(":white_check_mark: Every runbook can be started.");
    }
    return Message.of("Written, but not to be started yet: an action that they name is not built.")
        .plus(new Piece.Verbatim(lines));
  }

  private List<String> unbuilt(Runbook runbook) {
    return installation.current().plannedActions(runbook, installation.shapes());
  }
}
