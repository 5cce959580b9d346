package dev.signalbox.integrations.dns.route53;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.function.Function;
import software.amazon.awssdk.services.route53.Route53Client;

/** Who is asked, and what for. */
record Call(AwsClient<Route53Client> route53, Connection.Aws account, String doing) {
  <T> Asked<T> ask(Function<Route53Client, Asked<T>> question) {
    return route53.ask(account, doing, question);
  }

  <T> Asked<T> garbled(String why) {
    return trouble(Kind.GARBLED, why);
  }

  <T> Asked<T> trouble(Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
