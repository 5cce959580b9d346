package dev.signalbox.bot;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Reading;
import dev.signalbox.handlers.host.Wish;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/** Does what a word asks for and says how it went: in sentences, and in the exit status. */
final class Host {
  static final int FINE = 0;
  static final int TROUBLE = 1;
  static final int NOT_TOLD = 2;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  Host(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = Map.copyOf(environment);
    this.out = out;
    this.err = err;
  }

  int obey(Word word) {
    return switch (word) {
      case Word.Start(Mode otherwise, Beginning beginning) -> start(otherwise, beginning);
      case Word.Doctor(Mode otherwise) -> doctor(otherwise);
      case Word.Train() -> train();
      case Word.Lint(var folder, var planned) -> new FolderWords(out, err).lint(folder, planned);
      case Word.Init(var folder) -> new FolderWords(out, err).init(folder);
      case Word.OnRun(Mode otherwise, Wish wish) -> steer(otherwise, wish);
      case Word.Unclear(String sentence) -> say(NOT_TOLD, sentence + "\n\n" + Word.USAGE);
    };
  }

  private int start(Mode otherwise, Beginning beginning) {
    return switch (read(otherwise)) {
      case Reading.Refused refused -> say(NOT_TOLD, refused.sentence());
      case Reading.Ready ready ->
          switch (Serving.start(ready.settings(), otherwise, beginning)) {
            case Serving.Started(Serving serving) -> serving.untilStopped();
            case Serving.Not(String sentence) -> say(TROUBLE, sentence);
          };
    };
  }

  private int doctor(Mode otherwise) {
    return switch (read(otherwise)) {
      case Reading.Refused refused -> say(NOT_TOLD, refused.sentence());
      case Reading.Ready ready ->
          switch (Surgery.open(ready.settings(), otherwise)) {
            case Surgery.Opened(Surgery surgery) -> surgery.look(out);
            case Surgery.Not(String sentence) -> say(TROUBLE, sentence);
          };
    };
  }

  private int steer(Mode otherwise, Wish wish) {
    return switch (read(otherwise)) {
      case Reading.Refused refused -> say(NOT_TOLD, refused.sentence());
      case Reading.Ready ready -> new Crank(out, err).turn(ready.settings(), otherwise, wish);
    };
  }

  /** The launcher's flag has the JVM write the cache after this: nothing outside is touched. */
  private int train() {
    Map<String, String> alone =
        Map.of(
            "SIGNALBOX_ENV", "sandbox",
            "SIGNALBOX_PORT", "0",
            "SIGNALBOX_DB_URL", "jdbc:h2:mem:train");
    return switch (Reading.of(name -> Optional.ofNullable(alone.get(name)), Mode.SANDBOX)) {
      case Reading.Refused refused -> say(NOT_TOLD, refused.sentence());
      case Reading.Ready ready ->
          switch (Serving.start(ready.settings(), Mode.SANDBOX, Beginning.AT_ONCE)) {
            case Serving.Started(Serving serving) -> rehearse(serving);
            case Serving.Not(String sentence) -> say(TROUBLE, sentence);
          };
    };
  }

  private int rehearse(Serving serving) {
    try {
      int typed = new Rehearsal(serving.address()).play();
      return say(FINE, "Rehearsed with %d commands.".formatted(typed));
    } catch (IOException trouble) {
      return say(TROUBLE, "The rehearsal broke off: " + trouble.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return say(TROUBLE, "The rehearsal was interrupted.");
    } finally {
      serving.stop();
    }
  }

  private Reading read(Mode otherwise) {
    return Reading.of(name -> Optional.ofNullable(environment.get(name)), otherwise);
  }

  private int say(int status, String sentence) {
    (status == FINE ? out : err).println(sentence);
    return status;
  }
}
