package dev.signalbox.integrations.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.CallBook.Result;
import dev.signalbox.integrations.testing.Databases;
import dev.signalbox.integrations.testing.HandClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of calls, in the bot's database. */
abstract class CallBookContract {
  private static final Neighbour DNS =
      new Neighbour(
          new Reach(
              new ConnectionName("cloudflare"),
              URI.create("https://api.there"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          Limits.MODEST);
  private static final Trouble CUT =
      new Trouble("moving records", Trouble.Kind.UNREACHABLE, "the connection broke");
  private final HandClock clock = new HandClock();
  private ApplicationContext bot;

  abstract Databases database();

  @BeforeEach
  void open() {
    bot =
        ApplicationContext.builder()
            .properties(database().fresh())
            .singletons(clock, new SimpleMeterRegistry())
            .start();
  }

  @AfterEach
  void close() {
    bot.close();
  }

  private CallRows rows() {
    return bot.getBean(CallRows.class);
  }

  private void order(Ordered<String> outcome) {
    bot.getBean(Calls.class).order(DNS, "moving records", () -> outcome);
  }

  @Test
  void a_write_stands_there_before_it_leaves_and_outlives_its_callers_transaction() {
    TransactionOperations<?> transactions = bot.getBean(TransactionOperations.class);
    transactions.executeWrite(
        status -> {
          bot.getBean(Calls.class)
              .order(
                  DNS,
                  "moving records",
                  () -> {
                    assertThat(rows().all()).singleElement().returns(null, CallRow::ended);
                    return new Ordered.Unknown<String>(CUT);
                  });
          status.setRollbackOnly();
          return true;
        });
    assertThat(rows().all())
        .singleElement()
        .returns(Result.UNKNOWN, CallRow::result)
        .returns("UNREACHABLE: the connection broke", CallRow::trouble);
  }

  @Test
  void a_call_bears_the_token_of_the_turn_that_it_is_made_for() {
    OnBehalf.of(
        "run-1/swap/1",
        () -> bot.getBean(Calls.class).ask(DNS, "reading", () -> new Asked.Told<>("told")));
    bot.getBean(Calls.class).ask(DNS, "reading", () -> new Asked.Told<>("told"));
    assertThat(rows().all())
        .extracting(CallRow::token)
        .containsExactlyInAnyOrder("run-1/swap/1", null);
    assertThat(rows().all()).extracting(CallRow::result).containsOnly(Result.TOLD);
  }

  @Test
  void a_month_later_it_is_forgotten() {
    order(new Ordered.Done<>("done"));
    assertThat(bot.getBean(OldCalls.class).remove(clock.instant())).isZero();
    clock.tick(Duration.ofDays(31));
    order(new Ordered.Done<>("done"));
    assertThat(bot.getBean(OldCalls.class).remove(clock.instant())).isEqualTo(1);
    assertThat(rows().all()).hasSize(1);
  }
}
