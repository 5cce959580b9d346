package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Tool;
import dev.signalbox.config.estate.ToolName;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code tool.check}: whoever works by hand does so with the version that the source wants. */
@Singleton
final class ToolCheck {
  private final Lots lots;
  private final Repositories repositories;

  ToolCheck(Lots lots, Repositories repositories) {
    this.lots = lots;
    this.repositories = repositories;
  }

  /**
   * @param seen what the tool says of itself
   */
  record Wanted(Errand errand, String tool, String seen) {
    static Wanted of(Deed.Words words) {
      return new Wanted(
          words.errand(),
          words.arguments().getOrDefault("tool", ""),
          words.arguments().getOrDefault("seen", ""));
    }
  }

  Outcome<Map<String, String>> of(Wanted wanted) {
    return Ways.on(
        lots.of(wanted.errand()),
        lot -> Ways.on(version(lot, wanted.tool()), it -> compared(wanted, it)));
  }

  private Asked<String> version(Lot lot, String name) {
    Optional<Tool> tool = Optional.ofNullable(lot.estate().work().tools().get(new ToolName(name)));
    if (tool.isEmpty()) {
      List<String> known =
          lot.estate().work().tools().sequencedKeySet().stream().map(ToolName::value).toList();
      return unknown(
          name, "the estate's file names no such tool%s".formatted(Nearest.hint(name, known)));
    }
    return lot.source()
        .map(in -> read(in, name, tool.get()))
        .orElseGet(
            () -> unknown(name, "the estate's file names nobody who keeps its source, or several"));
  }

  private Asked<String> read(Repository in, String name, Tool tool) {
    return repositories
        .file(in, tool.at(), tool.file())
        .then(
            file ->
                file.map(SourceFile::text)
                    .flatMap(it -> it.lines().filter(line -> !line.isBlank()).findFirst())
                    .<Asked<String>>map(Asked.Told::new)
                    .orElseGet(
                        () ->
                            unknown(
                                name,
                                "%s of %s at %s names none"
                                    .formatted(tool.file(), in, tool.at()))));
  }

  private static Asked<String> unknown(String tool, String why) {
    return new Asked.Troubled<>(
        new Trouble(
            "looking which version of %s is wanted".formatted(tool), Trouble.Kind.REQUEST, why));
  }

  private static Outcome<Map<String, String>> compared(Wanted wanted, String version) {
    return bare(version).equals(bare(wanted.seen()))
        ? new Outcome.Done<>(Map.of())
        : new Outcome.Failed<>(
            "the source wants %s %s, and this is %s: install that one, then abort and start again"
                .formatted(wanted.tool(), version.strip(), wanted.seen().strip()),
            false);
  }

  /** Some say v3.1, some 3.1. */
  private static String bare(String version) {
    return version.strip().replaceFirst("^v(?=[0-9])", "");
  }
}
