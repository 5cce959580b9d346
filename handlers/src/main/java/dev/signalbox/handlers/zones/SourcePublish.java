package dev.signalbox.handlers.zones;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.source.Line;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** {@code source.publish}: one file is committed. */
@Singleton
final class SourcePublish
    implements Reversible<SourcePublish.Wanted, SourcePublish.Published>,
        Previewed<SourcePublish.Wanted, SourcePublish.Published> {
  private final Press press;

  SourcePublish(Press press) {
    this.press = press;
  }

  @Introspected
  record Wanted(File file, Line path, String say) {}

  @Introspected
  record Published(URI link) {}

  @Override
  public About<Wanted, Published> about() {
    return new About<>(
        "source.publish",
        Effect.REVERSIBLE,
        "publish ${file} as ${path}: ${say}",
        Traits.NONE.undoneBy("the former content"),
        Wanted.class,
        Published.class);
  }

  /** The file is called by what it says, which tells people nothing: they read why. */
  @Override
  public Preview preview(Turn<Wanted> turn) {
    String identity = "%s becomes %s".formatted(press.place(turn), turn.arguments().file());
    return new Preview(identity, "%s: %s".formatted(identity, turn.arguments().say()));
  }

  @Override
  public String before(Turn<Wanted> turn) {
    return Manuscript.stored(press.former(turn));
  }

  @Override
  public Sight<Published> look(Turn<Wanted> turn) {
    String text = press.text(turn);
    return press
        .look(turn, now -> now.filter(it -> it.text().equals(text)).isPresent())
        .told(it -> new Published(it.orElseThrow()));
  }

  @Override
  public Outcome<Published> perform(Turn<Wanted> turn) {
    Manuscript manuscript = new Manuscript(Optional.empty(), press.text(turn));
    return press.print(turn, turn.arguments().say(), manuscript::forth).told(Published::new);
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    Manuscript manuscript = Manuscript.read(before, press.text(turn));
    return press.look(turn, manuscript::isAsItWas).told(_ -> new Nothing());
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    Manuscript manuscript = Manuscript.read(before, press.text(turn));
    String why = "%s as it was before".formatted(turn.arguments().path());
    return press.print(turn, why, manuscript::back).told(_ -> new Nothing());
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "make %s say what the table kept_file has under %s, and commit it with %s"
        .formatted(press.place(turn), turn.arguments().file(), press.word(turn));
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    boolean isNew = Manuscript.read(before, "").was().isEmpty();
    return isNew
        ? "delete %s, unless somebody has changed it since".formatted(press.place(turn))
        : "make %s say again what it said before this run's commit, unless somebody has changed it since"
            .formatted(press.place(turn));
  }
}
