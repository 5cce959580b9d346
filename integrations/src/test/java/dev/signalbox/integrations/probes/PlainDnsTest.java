package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.testing.HandClock;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

final class PlainDnsTest extends ResolversContract {
  private static final Limit LIMIT = new Limit(Duration.ofSeconds(1), Duration.ofSeconds(5), 1);
  private final TestHttp http = new TestHttp();
  private TestResolver server = new TestResolver(UnaryOperator.identity());

  @AfterEach
  void close() {
    server.close();
    http.close();
  }

  @Override
  Resolvers resolvers() {
    return new WebResolvers(
        new PlainDns(new HeardCalls().calls(new HandClock()), LIMIT), new SecureDns(http.http()));
  }

  @Override
  Connection.Resolver resolver() {
    return new Connection.Resolver(
        new Reach(
            new ConnectionName("resolver"),
            server.url(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  void given(String name, String... addresses) {
    Arrays.stream(addresses).forEach(it -> server.add(name, it));
  }

  private void twisted(UnaryOperator<Optional<Message>> twist) {
    server.close();
    server = new TestResolver(twist);
  }

  private void troubled(Trouble.Kind kind, String why) {
    assertThat(resolvers().ask(resolver(), new Question(NAME, Question.Kind.A)))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble())
                    .returns(kind, Trouble::kind)
                    .returns(why, Trouble::why)
                    .returns("asking resolver for A of gigadb.org", Trouble::doing));
  }

  @ParameterizedTest
  @CsvSource({
    Rcode.SERVFAIL + ", BROKEN, it answers SERVFAIL",
    Rcode.REFUSED + ", RIGHTS, it refuses to answer us"
  })
  void a_resolver_in_trouble_is_no_answer(int code, Trouble.Kind kind, String why) {
    twisted(
        answer -> {
          answer.ifPresent(it -> it.getHeader().setRcode(code));
          return answer;
        });
    troubled(kind, why);
  }

  @Test
  void a_lame_one_names_others_and_is_no_answer() {
    twisted(answer -> answer.map(PlainDnsTest::lame));
    given("www.gigadb.org", "16.162.0.1");
    troubled(Trouble.Kind.BROKEN, "it does not know, and only names others");
  }

  private static Message lame(Message answer) {
    try {
      Name zone = Name.fromString("org.");
      answer.getHeader().setRcode(Rcode.NOERROR);
      answer.getHeader().unsetFlag(Flags.RA);
      answer.addRecord(
          new NSRecord(zone, DClass.IN, 60, Name.fromString("a0.org.")), Section.AUTHORITY);
      return answer;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void a_silent_one_is_asked_once_more_and_no_longer_waited_for() {
    twisted(_ -> Optional.empty());
    troubled(Trouble.Kind.UNREACHABLE, "no answer in time");
    assertThat(server.heard).hasSize(2);
  }
}
