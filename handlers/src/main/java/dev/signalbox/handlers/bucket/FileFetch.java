package dev.signalbox.handlers.bucket;

import dev.signalbox.config.estate.BucketName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.run.Foreseen;
import dev.signalbox.handlers.source.Line;
import dev.signalbox.handlers.upload.Uploads;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.objects.Fetched;
import dev.signalbox.integrations.objects.Version;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** {@code file.fetch}: one file out of a bucket, as the plan showed it, for the steps after it. */
@Singleton
final class FileFetch
    implements Previewed<FileFetch.Wanted, FileFetch.Handed>,
        Looks<FileFetch.Wanted, FileFetch.Handed> {
  private final Pickup pickup;
  private final Uploads uploads;

  /** An action is there before the runs that it belongs to. */
  private final Provider<Foreseen> foreseen;

  FileFetch(Pickup pickup, Uploads uploads, Provider<Foreseen> foreseen) {
    this.pickup = pickup;
    this.uploads = uploads;
    this.foreseen = foreseen;
  }

  @Introspected
  record Wanted(BucketName bucket, Line path) {
    String name() {
      return path.text().substring(path.text().lastIndexOf('/') + 1);
    }

    /** As people see it before they say yes. */
    String says(Version version) {
      return String.format(
          Locale.ROOT,
          "%s in %s, %,d bytes, ETag %s",
          path,
          bucket,
          version.size(),
          version.mark().replace("\"", ""));
    }
  }

  @Introspected
  record Handed(File file, String summary) {}

  @Override
  public About<Wanted, Handed> about() {
    return new About<>(
        "file.fetch",
        Effect.READ,
        "fetch ${path} out of ${bucket}",
        Traits.NONE,
        Wanted.class,
        Handed.class);
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    String found = turn.arguments().says(Ways.known(read(turn)).version());
    return new Preview(found, found);
  }

  @Override
  public Outcome<Handed> perform(Turn<Wanted> turn) {
    return Ways.on(read(turn), text -> handed(turn, text));
  }

  private Asked<Fetched.Text> read(Turn<Wanted> turn) {
    Wanted wanted = turn.arguments();
    return pickup.read(turn.errand(), wanted.bucket(), wanted.path().text());
  }

  /** Another one than people saw is kept by nobody, whatever it says. */
  private Outcome<Handed> handed(Turn<Wanted> turn, Fetched.Text text) {
    String now = turn.arguments().says(text.version());
    Optional<String> other = foreseen.get().by(turn.token()).filter(it -> !it.equals(now));
    if (other.isPresent()) {
      return new Outcome.Failed<>(
          "CHANGED: the plan showed %s, and now it is %s. Abort, and start anew: the new plan shows what is there"
              .formatted(other.get(), now),
          false);
    }
    File kept = uploads.keep(turn.errand().requester(), turn.arguments().name(), text.text());
    return new Outcome.Done<>(new Handed(kept, now));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "only I can hand a file on to a step: take %s out of %s yourself, and start again with a command that takes a file"
        .formatted(turn.arguments().path(), turn.arguments().bucket());
  }
}
