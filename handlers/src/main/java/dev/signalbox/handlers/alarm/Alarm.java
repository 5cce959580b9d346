package dev.signalbox.handlers.alarm;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.pipelines.Begun;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Project;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A job of a name that alarms, and that was played. */
record Alarm(Estate estate, Project project, Begun begun) {
  /** The same for as long as its server is. */
  String subject() {
    return "%s/%s/%s/%d"
        .formatted(estate.name(), project.on().reach().name(), project.path(), job().id());
  }

  private Job job() {
    return begun.job();
  }

  /** With the way there, and the next move. */
  Words words() {
    Words words =
        Words.of(":rotating_light: ")
            .bold("%s played %s".formatted(who(), job().name()))
            .and(" of %s for %s".formatted(project, begun.ref()));
    Optional<Instant> when = begun.started().or(job().outcome()::finished);
    words = when.isPresent() ? words.and(", ").moment(when.get()) : words;
    return linked(words.and(", and %s. ".formatted(state())))
        .and("It takes a site down or stops it. Next: ask %s why, look at ".formatted(who()))
        .code("/ops status " + estate.name())
        .and(", and if the site is gone, bring the release that it ran to it again.");
  }

  private String who() {
    return job().by().orElse("somebody");
  }

  private Words linked(Words words) {
    return job().outcome().url().isEmpty()
        ? words
        : words.link("Look at it", URI.create(job().outcome().url())).and(". ");
  }

  private String state() {
    return switch (job().progress()) {
      case WAITS_FOR_OTHERS, WAITS_FOR_HAND, SKIPPED -> "it has not run";
      case WAITS_FOR_RUNNER -> "nobody has taken it up yet: it can still be cancelled there";
      case RUNNING -> "it runs: it can still be cancelled there";
      case PASSED -> "it has done what it does";
      case FAILED -> "it failed, maybe halfway";
      case CANCELLED -> "it was cancelled, maybe halfway";
    };
  }
}
