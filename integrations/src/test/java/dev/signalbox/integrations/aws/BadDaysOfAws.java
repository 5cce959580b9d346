package dev.signalbox.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every look at AWS makes of a bad day. */
public abstract class BadDaysOfAws {
  private static final Duration SHORT = Duration.ofSeconds(3);

  @RegisterExtension protected final AwsMock mock = new AwsMock();

  /** One look, by clients that hold a key or none. */
  protected abstract BiFunction<AwsClients, Connection.Aws, Asked<?>> look();

  protected abstract void refuses(int status, String code);

  /** What it answers on a good day. */
  protected abstract void well();

  private Asked<?> asked() {
    return look().apply(Account.clients(), mock.account());
  }

  private static Trouble trouble(Asked<?> asked) {
    assertThat(asked).isInstanceOf(Asked.Troubled.class);
    return ((Asked.Troubled<?>) asked).trouble();
  }

  @ParameterizedTest
  @CsvSource({
    "400, ExpiredToken, KEY",
    "403, InvalidClientTokenId, KEY",
    "401, AuthFailure, KEY",
    "403, SignatureDoesNotMatch, KEY",
    "400, RequestTimeTooSkewed, KEY",
    "403, AccessDenied, RIGHTS",
    "403, UnauthorizedOperation, RIGHTS",
    "400, Throttling, LIMITED",
    "503, RequestLimitExceeded, LIMITED",
    "500, InternalError, BROKEN",
    "503, Unavailable, BROKEN",
    "400, InvalidParameterValue, REQUEST"
  })
  void a_refusal_says_whose_fault_it_is_and_is_asked_once(int status, String code, Kind kind) {
    refuses(status, code);
    Trouble trouble = trouble(asked());
    assertThat(trouble.kind()).isEqualTo(kind);
    assertThat(trouble.why()).isEqualTo("so it is (%s)", code);
    assertThat(trouble.after()).contains(Duration.ofSeconds(7));
    assertThat(trouble.doing()).contains("hk-aws", "ap-east-1");
    assertThat(mock.seen()).isEqualTo(1);
  }

  @Test
  void a_cut_look_is_looked_once_more() {
    well();
    mock.cuts(1);
    assertThat(asked()).isInstanceOf(Asked.Told.class);
    mock.cutsWithin(1);
    assertThat(asked()).isInstanceOf(Asked.Told.class);
  }

  @Test
  void twice_cut_is_unreachable() {
    well();
    mock.cuts(2);
    assertThat(trouble(asked())).returns(Kind.UNREACHABLE, Trouble::kind);
    assertThat(mock.seen()).isEqualTo(2);
  }

  @Test
  void an_answer_that_does_not_end_is_not_waited_for_and_not_asked_again() {
    well();
    mock.neverEnds();
    AwsClients hasty = Account.clients(Optional.of(Account.PAIR), SHORT);
    assertThat(trouble(look().apply(hasty, mock.account())))
        .returns(Kind.UNREACHABLE, Trouble::kind)
        .returns("no answer in time", Trouble::why);
    assertThat(mock.seen()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"<html><p>welcome to the hotel</p></html>", "'{\"result\": []}'", "''", "<half"})
  void an_answer_of_somebody_else_is_no_answer(String body) {
    mock.says(200, body);
    assertThat(trouble(asked())).returns(Kind.GARBLED, Trouble::kind);
  }

  @Test
  void a_page_of_a_proxy_is_its_trouble_and_not_ours() {
    mock.says(502, "<html>bad gateway</html>");
    assertThat(trouble(asked())).returns(Kind.BROKEN, Trouble::kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'', the secret hk-aws is missing",
    "AKIAIOSFODNN7EXAMPLE, the secret hk-aws is not written ACCESSKEYID:SECRET"
  })
  void without_a_key_nothing_is_sent(String held, String why) {
    well();
    AwsClients clients =
        Account.clients(Optional.of(held).filter(it -> !it.isEmpty()), Duration.ofSeconds(20));
    assertThat(trouble(look().apply(clients, mock.account())))
        .returns(Kind.KEY, Trouble::kind)
        .returns(why, Trouble::why);
    assertThat(mock.seen()).isZero();
  }

  @Test
  void an_address_where_nobody_listens_is_unreachable() {
    Connection.Aws nobody = Account.at("http://127.0.0.1:1");
    assertThat(trouble(look().apply(Account.clients(), nobody)))
        .returns(Kind.UNREACHABLE, Trouble::kind)
        .returns("nobody answers at http://127.0.0.1:1", Trouble::why);
  }
}
