package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Question.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks resolvers. */
abstract class ResolversContract {
  static final String NAME = "gigadb.org";

  abstract Resolvers resolvers();

  abstract Connection resolver();

  /** The name has these addresses. */
  abstract void given(String name, String... addresses);

  private Asked<Resolved> ask(String name, Kind kind) {
    return resolvers().ask(List.of(resolver()), new Question(name, kind)).getFirst().said();
  }

  @Test
  void addresses_are_told_sorted_with_how_long_they_will_be_remembered() {
    given(NAME, "16.162.0.2", "16.162.0.1");
    assertThat(ask(NAME, Kind.A))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told ->
                assertThat(told.value())
                    .isInstanceOfSatisfying(
                        Resolved.Records.class,
                        records -> {
                          assertThat(records.values()).containsExactly("16.162.0.1", "16.162.0.2");
                          assertThat(records.left()).isPositive();
                        }));
  }

  @Test
  void a_name_that_has_no_such_record_is_not_a_name_that_is_not_there() {
    given(NAME, "16.162.0.1");
    assertThat(ask(NAME, Kind.AAAA)).isEqualTo(new Asked.Told<>(new Resolved.Nothing()));
    assertThat(ask("nobody.gigadb.org", Kind.A))
        .isEqualTo(new Asked.Told<>(new Resolved.NoSuchName()));
  }
}
