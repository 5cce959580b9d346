package dev.signalbox.handlers.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Something that can happen to a world, and how often it does, compared with the others. */
record Act(String name, int weight, Consumer<Stage> deed) {
  private static final List<Act> ALL =
      deck(List.of(Passersby.acts(), Steering.acts(), Guarding.acts(), Mischief.acts()));

  /** What may happen in the middle of something else. */
  private static final List<Act> SUDDEN =
      deck(List.of(Passersby.acts(), Steering.acts(), Guarding.acts(), Mischief.sudden()));

  static Act drawn(Stage stage) {
    return stage.any(ALL).orElseThrow();
  }

  static void sudden(Stage stage) {
    stage.any(SUDDEN).orElseThrow().on(stage);
  }

  void on(Stage stage) {
    stage.tell(name);
    deed.accept(stage);
  }

  /** One card for each point of weight. */
  private static List<Act> deck(List<List<Act>> kinds) {
    return kinds.stream()
        .flatMap(List::stream)
        .flatMap(it -> IntStream.range(0, it.weight()).mapToObj(_ -> it))
        .toList();
  }
}
