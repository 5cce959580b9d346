package dev.signalbox.integrations.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Told;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How builds are asked for on a good day. */
public abstract class RequestsContract {
  private BuildsStage stage;

  protected abstract BuildsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.pushed("production", Stage.PASSED);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ticket ask(Marker marker) {
    return Told.of(stage.requests().ask(stage.on(), Wishes.of(marker)));
  }

  private Request found(Ticket ticket) {
    return Told.of(stage.requests().find(stage.on(), ticket.id())).orElseThrow();
  }

  @Test
  void the_key_says_whose_it_is() {
    assertThat(stage.keys().knows(stage.on())).isTrue();
    assertThat(Told.of(stage.keys().whose(stage.on()))).isEqualTo("sandbox-bot");
  }

  @Test
  void what_the_key_may_do_is_told_before_anything_is_asked() {
    assertThat(Told.of(stage.requests().standing(stage.on()))).isEqualTo(new Standing(true, true));
    stage.lets(new Standing(true, false));
    assertThat(Told.of(stage.requests().standing(stage.on()))).isEqualTo(new Standing(true, false));
    assertThat(stage.requests().ask(stage.on(), Wishes.of(Wishes.FIRST)))
        .isInstanceOfSatisfying(
            Ordered.Refused.class, it -> assertThat(it.trouble().kind()).isEqualTo(Kind.RIGHTS));
    assertThat(stage.taken()).isZero();
  }

  @Test
  void a_request_is_taken_judged_after_a_moment_and_leads_to_its_build() {
    Ticket ticket = ask(Wishes.FIRST);
    assertThat(ticket.left()).isEqualTo(OptionalInt.of(Requests.AN_HOUR - 1));
    assertThat(found(ticket).fate()).isEqualTo(new Fate.Pending());
    stage.judges();
    assertThat(found(ticket).fate())
        .isInstanceOfSatisfying(
            Fate.Approved.class,
            it -> {
              Build build =
                  Told.of(stage.builds().find(stage.on(), it.builds().getFirst())).orElseThrow();
              assertThat(build.branch()).isEqualTo("production");
              assertThat(build.url()).contains(build.id().toString());
            });
  }

  @Test
  void one_that_is_rejected_after_it_was_taken_says_why_and_never_has_a_build() {
    stage.rejectsTheNext();
    Ticket ticket = ask(Wishes.FIRST);
    stage.judges();
    assertThat(found(ticket).fate())
        .isEqualTo(new Fate.Rejected("the build configuration could not be read"));
    assertThat(found(ticket).isRejected()).isTrue();
  }

  @Test
  void what_was_asked_is_found_by_its_mark_and_nothing_else_is() {
    Ticket first = ask(Wishes.FIRST);
    ask(Wishes.ANOTHER);
    assertThat(Told.of(stage.requests().marked(stage.on(), Wishes.FIRST)))
        .extracting(Request::id)
        .containsExactly(first.id());
    stage.judges();
    Ticket second = ask(Wishes.SECOND);
    assertThat(Told.of(stage.requests().marked(stage.on(), Wishes.FIRST)))
        .extracting(Request::id)
        .containsExactly(second.id(), first.id());
    assertThat(Told.of(stage.requests().marked(stage.on(), new Marker("k4x7pq", "jo", 1))))
        .isEmpty();
  }

  @Test
  void what_was_asked_lately_is_told_newest_first_and_what_was_pushed_is_not() {
    Ticket first = ask(Wishes.FIRST);
    Ticket second = ask(Wishes.ANOTHER);
    assertThat(Told.of(stage.requests().recent(stage.on())))
        .extracting(Request::id)
        .containsExactly(second.id(), first.id());
    assertThat(Told.of(stage.requests().recent(stage.on()))).allMatch(it -> it.asked().isPresent());
  }

  @Test
  void more_than_an_hour_takes_are_refused_with_the_time_to_wait_and_not_taken() {
    for (int count = 0; count < Requests.AN_HOUR; count++) {
      ask(new Marker("k4x7pq", "job" + count, 1));
    }
    assertThat(stage.requests().ask(stage.on(), Wishes.of(Wishes.FIRST)))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> {
              assertThat(it.trouble().kind()).isEqualTo(Kind.LIMITED);
              assertThat(it.trouble().after()).isPresent();
            });
    assertThat(stage.taken()).isEqualTo(Requests.AN_HOUR);
  }

  @Test
  void a_request_that_nobody_made_is_none_and_a_repository_that_is_not_there_is_trouble() {
    assertThat(Told.of(stage.requests().find(stage.on(), new RequestId(99_999)))).isEmpty();
    var elsewhere = new Connection.Travis(stage.on().reach(), "pulumi/elsewhere");
    assertThat(stage.requests().standing(elsewhere))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().why()).contains("404"));
  }
}
