package dev.signalbox.integrations.dns.route53;

import static java.util.stream.Collectors.joining;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of Route 53 as a reader of ours meets, answering as their pages describe it. */
final class MockRoute53 implements ExpectationResponseCallback {
  private static final String API = "/2013-04-01/";

  /** A zone of theirs. */
  record Hosted(String id, String name, boolean hidden, List<WrittenSet> sets) {
    String xml() {
      return """
      <HostedZone><Id>/hostedzone/%s</Id><Name>%s.</Name><CallerReference>x</CallerReference>
      <Config><PrivateZone>%s</PrivateZone></Config>
      <ResourceRecordSetCount>%d</ResourceRecordSetCount></HostedZone>\
      """
          .formatted(id, name, hidden, sets.size());
    }
  }

  final List<Hosted> zones = new CopyOnWriteArrayList<>();
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean leadsInCircles = new AtomicBoolean();

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  void keeps(String zone, List<WrittenSet> sets) {
    zones.removeIf(it -> it.name().equals(zone));
    zones.add(new Hosted("Z" + zones.size(), zone, false, List.copyOf(sets)));
  }

  @Override
  public HttpResponse handle(HttpRequest asked) {
    String path = asked.getPath().getValue();
    boolean signed = asked.getFirstHeader("Authorization").contains("/us-east-1/route53/");
    if (!signed || !asked.getMethod().getValue().equals("GET")) {
      return no(403, "AccessDenied");
    }
    if (path.equals(API + "hostedzonesbyname")) {
      return listed(asked);
    }
    return zones.stream()
        .filter(it -> path.equals(API + "hostedzone/" + it.id() + "/rrset"))
        .findFirst()
        .map(it -> page(it.sets(), asked))
        .orElseGet(() -> no(404, "NoSuchHostedZone"));
  }

  /** It begins where the name would stand, and goes on with all that follow. */
  private HttpResponse listed(HttpRequest asked) {
    String wanted = asked.getFirstQueryStringParameter("dnsname") + ".";
    List<Hosted> found = new ArrayList<>(zones);
    found.sort((one, other) -> Boolean.compare(isOf(other, wanted), isOf(one, wanted)));
    String all = found.stream().map(Hosted::xml).collect(joining());
    return xml(
        "ListHostedZonesByNameResponse",
        "<HostedZones>%s</HostedZones><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems>"
            .formatted(all));
  }

  private static boolean isOf(Hosted zone, String wanted) {
    return (zone.name() + ".").equals(wanted);
  }

  private HttpResponse page(List<WrittenSet> sets, HttpRequest asked) {
    String name = asked.getFirstQueryStringParameter("name");
    int size = Integer.parseInt(asked.getFirstQueryStringParameter("maxitems"));
    int from = name.isEmpty() ? 0 : start(sets, asked);
    int until = Math.min(from + size, sets.size());
    boolean more = until < sets.size() && !losesTheSecondPage.getAndSet(false);
    int next = leadsInCircles.get() ? from : until;
    return xml(
        "ListResourceRecordSetsResponse",
        "<ResourceRecordSets>%s</ResourceRecordSets><IsTruncated>%s</IsTruncated>%s<MaxItems>%d</MaxItems>"
            .formatted(
                sets.subList(from, until).stream().map(WrittenSet::xml).collect(joining()),
                more,
                more ? sets.get(next).next() : "",
                size));
  }

  private static int start(List<WrittenSet> sets, HttpRequest asked) {
    return IntStream.range(0, sets.size())
        .filter(
            it ->
                sets.get(it)
                    .isAt(
                        asked.getFirstQueryStringParameter("name"),
                        asked.getFirstQueryStringParameter("type"),
                        asked.getFirstQueryStringParameter("identifier")))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse xml(String answer, String inside) {
    String all =
        "<%s xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\">%s</%s>"
            .formatted(answer, inside, answer);
    return response(all).withHeader("Content-Type", "text/xml");
  }

  static HttpResponse no(int status, String code) {
    String all =
        "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>so it is</Message></Error></ErrorResponse>"
            .formatted(code);
    return response(all)
        .withStatusCode(status)
        .withHeader("Content-Type", "text/xml")
        .withHeader("Retry-After", "30");
  }
}
