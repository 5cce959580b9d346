package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random worlds against the page that says how runs live. {@code -Dmodel.steps=100000} for the long
 * form, {@code -Dmodel.seed=…} to see a world again.
 */
class ModelCheckTest {
  private static final int STEPS = Integer.getInteger("model.steps", 4000);
  private static final List<String> EARLY = List.of("cancelled", "aborted", "stopped", "failed");
  private static final long SEED = Long.getLong("model.seed", 20261120);

  @Test
  void every_move_is_drawn_every_drawn_move_is_seen_and_what_always_holds_does() {
    System.out.printf("model check: -Dmodel.seed=%d -Dmodel.steps=%d%n", SEED, STEPS);
    try (ModelCheck check = new ModelCheck(ModelCheck.earnest())) {
      for (long seed = SEED; goesOn(check); seed++) {
        check.world(seed);
      }
      System.out.printf("%d acts; seen:%n%s", check.acts(), check.watch().told());
      assertThat(check.watch().unseen()).isEmpty();
      assertThat(check.watch().outcomes()).containsAll(EARLY);
    }
  }

  @Test
  void the_page_knows_every_state_and_says_which_are_ends() {
    Diagram run = Diagram.under("A run");
    assertThat(run.states()).containsExactlyInAnyOrderElementsOf(names(RunState.values()));
    assertThat(run.ends()).allMatch(it -> RunState.valueOf(it).isEnd()).hasSize(3);
    Diagram step = Diagram.under("A step");
    assertThat(step.states()).containsExactlyInAnyOrderElementsOf(names(StepState.values()));
  }

  @Test
  void the_page_says_what_is_checked_in_the_same_words() {
    assertThat(Diagram.sentences())
        .containsExactlyElementsOf(Stream.of(Invariant.values()).map(Invariant::sentence).toList());
  }

  /** What is rare may take a little longer to be seen. */
  private static boolean goesOn(ModelCheck check) {
    boolean lacks =
        !check.watch().unseen().isEmpty() || !check.watch().outcomes().containsAll(EARLY);
    return check.acts() < STEPS || (check.acts() < 3 * STEPS && lacks);
  }

  private static <E extends Enum<E>> Iterable<String> names(E[] states) {
    return Stream.of(states).map(Enum::name).toList();
  }
}
