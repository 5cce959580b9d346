package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks until when a key is good. */
public abstract class KeyTermsContract {
  protected static final Instant END = Instant.parse("2027-01-31T00:00:00Z");

  protected abstract KeyTerms terms();

  protected abstract Connection on();

  /** What its neighbour tells it may do. */
  protected abstract Optional<Set<String>> rights();

  protected abstract void ends(Optional<Instant> end);

  protected abstract void isNoGood();

  @Test
  void the_end_of_a_key_is_told_with_what_it_may_do() {
    ends(Optional.of(END));
    assertThat(terms().knows(on())).isTrue();
    assertThat(terms().of(on())).isEqualTo(new Asked.Told<>(new Term(Optional.of(END), rights())));
  }

  @Test
  void a_key_without_an_end_is_told_to_have_none() {
    ends(Optional.empty());
    assertThat(terms().of(on())).isEqualTo(new Asked.Told<>(new Term(Optional.empty(), rights())));
  }

  @Test
  void a_key_that_is_no_good_is_trouble_with_the_key() {
    isNoGood();
    assertThat(trouble().kind()).isEqualTo(Kind.KEY);
  }

  protected Trouble trouble() {
    return terms().of(on()) instanceof Asked.Troubled<Term>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told");
  }
}
