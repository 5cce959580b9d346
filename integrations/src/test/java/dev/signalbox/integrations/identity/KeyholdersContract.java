package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What everybody can rely on who asks whose a key is. */
public abstract class KeyholdersContract {
  @RegisterExtension protected final MockNeighbour mock = new MockNeighbour();
  private final TestHttp kit = new TestHttp();

  protected abstract Keyholders keyholders(Http http);

  protected abstract Connection on(URI url);

  /** What it says of a good key, and whose that is. */
  protected abstract String good();

  protected abstract String holder();

  @AfterEach
  void close() {
    kit.close();
  }

  protected Asked<String> whose() {
    return keyholders(kit.http()).whose(on(mock.reach("").url()));
  }

  protected Trouble trouble() {
    return whose() instanceof Asked.Troubled<String>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told");
  }

  protected void answers(int status, String body) {
    mock.badDays().next(1).respond(BadDays.answer(status, body));
  }

  @Test
  void the_holder_of_a_good_key_is_told() {
    answers(200, good());
    assertThat(keyholders(kit.http()).knows(on(mock.reach("").url()))).isTrue();
    assertThat(whose()).isEqualTo(new Asked.Told<>(holder()));
  }

  @Test
  void a_key_that_is_not_good_is_one_whatever_else_is_asked() {
    mock.badDays().next(9).respond(BadDays.answer(401, "{}"));
    assertThat(trouble().kind()).isEqualTo(Kind.KEY);
  }

  @Test
  void an_address_that_leads_elsewhere_is_no_bad_key() {
    mock.badDays().nonsense();
    assertThat(trouble().kind()).isEqualTo(Kind.GARBLED);
    answers(404, "{}");
    assertThat(trouble().kind()).isEqualTo(Kind.REQUEST);
  }

  @Test
  void who_cannot_be_reached_is_named_so() {
    assertThat(keyholders(kit.http()).whose(on(URI.create("http://127.0.0.1:1"))))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble().kind()).isEqualTo(Kind.UNREACHABLE));
  }
}
