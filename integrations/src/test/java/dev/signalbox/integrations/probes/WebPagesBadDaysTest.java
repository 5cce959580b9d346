package dev.signalbox.integrations.probes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WebPagesBadDaysTest {
  private static final String WELL = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nwell";
  private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nwell";

  private static Asked<Page> look(Listener listener, Duration whole) {
    Clock clock = Clock.systemUTC();
    Limit limit = new Limit(Duration.ofSeconds(5), whole, 5000);
    Pages pages =
        new WebPages(new HeardCalls().calls(clock), new Trusted(Optional.empty()), limit, clock);
    return pages.look(new Visit(URI.create("http://gigadb.org/"), Optional.of(listener.door())));
  }

  private static Asked<Page> look(Listener listener) {
    return look(listener, Duration.ofSeconds(20));
  }

  private static void troubled(Asked<Page> asked, Kind kind, String why) {
    assertThat(asked)
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble()).returns(kind, Trouble::kind).returns(why, Trouble::why));
  }

  @Test
  void a_cut_connection_is_tried_once_more() throws IOException {
    try (Listener listener = Listener.saying("", WELL)) {
      assertThat(look(listener)).isInstanceOf(Asked.Told.class);
      assertThat(listener.heard).hasSize(2);
    }
  }

  @Test
  void half_a_page_is_no_page() throws IOException {
    try (Listener listener = Listener.saying(HALF)) {
      troubled(look(listener), Kind.UNREACHABLE, "the connection was cut");
      assertThat(listener.heard).hasSize(2);
    }
  }

  @Test
  void a_page_that_does_not_come_to_an_end_is_not_waited_for() throws IOException {
    try (Listener listener =
        Listener.of(
            visitor -> {
              Listener.head(visitor.getInputStream());
              visitor.getOutputStream().write(HALF.getBytes(UTF_8));
              assertThat(visitor.getInputStream().read()).isNegative();
            })) {
      troubled(look(listener, Duration.ofSeconds(2)), Kind.UNREACHABLE, "no whole answer in time");
      assertThat(listener.heard).hasSize(1);
    }
  }

  @Test
  void giving_up_says_so_however_the_race_with_what_still_reads_ends() throws IOException {
    for (int again = 0; again < 200; again++) {
      try (Listener listener = Listener.of(visitor -> Listener.head(visitor.getInputStream()))) {
        assertThat(look(listener, Duration.ofMillis(1 + again % 20)))
            .isInstanceOf(Asked.Troubled.class);
      }
    }
  }

  @Test
  void what_is_too_long_or_packed_or_no_http_is_not_taken() throws IOException {
    String endless = "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(6000);
    String packed = WELL.replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n");
    try (Listener listener = Listener.saying(endless, packed)) {
      troubled(look(listener), Kind.GARBLED, "a page that does not end within 5000 characters");
      troubled(look(listener), Kind.GARBLED, "an answer packed as nobody asked for");
    }
    try (Listener listener = Listener.saying("SSH-2.0-OpenSSH_9.6\r\n")) {
      assertThat(look(listener)).isInstanceOf(Asked.Troubled.class);
    }
  }
}
