package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.sandbox.builds.Developers;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes of the build that was asked for, it is mended or given up in good order. */
class FortuneWalkTest {
  private static final Yard YARD = new Yard(new Pulumi());
  private static final Rewind.Mark FIRST = YARD.rewind.mark();

  @AfterAll
  static void close() {
    YARD.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PASSES       | by itself
          PASSES_BADLY | refused: Retry
          FAILS        | refused: Retry
          ERRS         | refused: Retry
          IS_CANCELLED | refused: Retry
          IS_REJECTED  | refused: Retry
          LASTS        | refused: Retry
          """)
  void a_build_comes_to_a_good_end_after_people_have_seen_to_it(Fortune fortune, String way) {
    YARD.rewind.to(FIRST);
    YARD.track().the(Developers.class).expect(Customers.REPOSITORY, fortune);
    Leave from = new Leave(YARD.rewind.mark(), "customers-update", Map.of(), fortune.name());
    Haul haul = new Haul(YARD.region, YARD.start(from), Map.of());
    assertThat(new Salvage(YARD, from, haul).told("done")).isEqualTo(way);
  }
}
