package dev.signalbox.handlers.upload;

import dev.signalbox.config.people.UserId;
import dev.signalbox.config.type.InputType;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.SharedFiles;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.chat.SharedFiles.Wanted;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.OptionalLong;

/** Takes a file that somebody gave in Slack, or says why not. It waits for Slack. */
@Singleton
public final class Intake {
  /** Whoever only plans has no workspace. */
  private final BeanProvider<SharedFiles> slack;

  private final Uploads uploads;

  Intake(BeanProvider<SharedFiles> slack, Uploads uploads) {
    this.slack = slack;
    this.uploads = uploads;
  }

  public sealed interface Taken {
    /** {@code deleted}: whether Slack has it no more. */
    record Kept(File file, boolean deleted) implements Taken {}

    record Not(Refused refused) implements Taken {}
  }

  public Taken take(UserId giver, FileId file, InputType type) {
    var wanted = new Wanted(type.accept(), atMost(type));
    Got got = slack.get().get(file, wanted);
    if (got instanceof Got.Text(String name, String text)) {
      File kept = uploads.keep(giver.value(), name, text);
      return new Taken.Kept(kept, slack.get().delete(file));
    }
    return new Taken.Not(new Objection(wanted).to(got));
  }

  private static long atMost(InputType type) {
    OptionalLong said = type.max().map(Measure::size).orElseGet(OptionalLong::empty);
    return Math.min(Uploads.MOST, said.orElse(Uploads.MOST));
  }
}
