package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.List;

/** Work, time, and everything that can go wrong with either. */
final class Mischief {
  private static final List<Duration> JUMPS =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(11),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofMinutes(31),
          Duration.ofHours(3),
          Duration.ofDays(1));

  private Mischief() {}

  static List<Act> acts() {
    return List.of(
        new Act("work", 30, Mischief::work),
        new Act("work it off", 6, Mischief::workOff),
        new Act("time", 8, stage -> stage.track.clock.tick(stage.any(JUMPS).orElseThrow())),
        new Act("mood", 6, Mischief::mood),
        new Act("refuse for good", 4, Mischief::refuse),
        new Act("silence", 3, stage -> stage.track.neighbour().isSilentFor(die(stage, 5))),
        new Act("nonsense", 1, stage -> stage.track.neighbour().breaksFor(die(stage, 3))),
        new Act("heal", 1, Stage::heal),
        new Act("edit", 2, Mischief::edit),
        new Act("another build", 3, Mischief::anotherBuild),
        new Act("another language", 1, Mischief::anotherLanguage),
        new Act("meanwhile", 2, Mischief::meanwhile),
        new Act("between lines", 5, Mischief::interrupt));
  }

  /** What can happen while a worker works, beside what people do. */
  static List<Act> sudden() {
    return List.of(
        new Act("crash", 10, Mischief::crash), new Act("another worker", 10, Mischief::work));
  }

  private static void crash(Stage stage) {
    throw new Interruptions.Crash();
  }

  static void work(Stage stage) {
    stage.any(stage.due()).ifPresent(stage::take);
  }

  private static void workOff(Stage stage) {
    for (int piece = 0; piece < 4; piece++) {
      work(stage);
    }
  }

  private static int die(Stage stage, int sides) {
    return 1 + stage.random.nextInt(sides);
  }

  private static void mood(Stage stage) {
    stage.track.neighbour().will(stage.any(List.of(Mood.values())).orElseThrow());
  }

  private static void refuse(Stage stage) {
    stage.track.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
  }

  /** While something is being written: nobody is between two lines then, so nobody dies. */
  private static void meanwhile(Stage stage) {
    stage.track.neighbour().meanwhile(() -> stage.any(Steering.acts()).orElseThrow().on(stage));
  }

  private static void interrupt(Stage stage) {
    Line line = stage.any(List.of(Line.values())).orElseThrow();
    stage.track.the(Interruptions.class).plan(line, () -> Act.sudden(stage));
  }

  /** It lacks an action, which whatever is under way finds out before any work begins. */
  private static void anotherBuild(Stage stage) {
    String gone = stage.any(List.of("run.write", "run.paint")).orElseThrow();
    stage.track.change(
        "update run set source = replace(source, ?, 'run.gone') where began_at is not null", gone);
    stage.track.the(Rebinding.class).bindAgain();
  }

  /** For good: nobody mends what one that stands has to say. */
  private static void anotherLanguage(Stage stage) {
    stage
        .held()
        .ifPresent(
            it -> {
              stage.track.change("update run set source = '?' where id = ?", it.value());
              stage.voting.typed("U0OPS1", "run " + it + " abort");
            });
  }

  private static void edit(Stage stage) {
    switch (stage.random.nextInt(5)) {
      case 0 -> stage.track.neighbour().plaster = "straw";
      case 1 -> stage.track.neighbour().coats = stage.random.nextInt(3);
      case 2 -> // words that an older build wrote, and that this one cannot bind
          stage.track.change("update run_step set outputs = replace(outputs, '2', 'many')");
      case 3 ->
          Changed.edit(stage.track, "people.yml", it -> it.replace("[ada, ben]", "[ada, tess]"));
      default ->
          Changed.edit(
              stage.track,
              ModelBooks.file(stage.any(ModelBooks.NAMES).orElseThrow()),
              it -> it.replace("Try $", "Really try $"));
    }
  }
}
