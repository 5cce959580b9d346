package dev.signalbox.integrations.probes;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.WireParseException;

/** Asks over UDP, and over TCP what does not fit. A datagram that was lost is sent once more. */
@Singleton
final class PlainDns {
  private static final int PORT = 53;

  private final Calls calls;
  private final Limit limit;

  PlainDns(Calls calls, Limit limit) {
    this.calls = calls;
    this.limit = limit;
  }

  Asked<Resolved> ask(Connection.Resolver resolver, Question question) {
    String doing = "asking %s for %s".formatted(resolver.reach().name(), question);
    return calls.ask(
        new Neighbour(resolver.reach(), Limits.MODEST),
        doing,
        () -> asked(resolver.reach().url(), question, doing));
  }

  private Asked<Resolved> asked(URI where, Question question, String doing) {
    try {
      Name name = Name.fromString(question.name(), Name.root);
      Message asks = Message.newQuery(Record.newRecord(name, question.kind().number(), DClass.IN));
      return read(sent(where, asks), question, doing);
    } catch (TextParseException noName) {
      return troubled(doing, Kind.REQUEST, "'%s' is no name".formatted(question.name()));
    } catch (WireParseException garbled) {
      return troubled(doing, Kind.GARBLED, "its answer means nothing");
    } catch (IOException silent) {
      return troubled(doing, Kind.UNREACHABLE, "no answer in time");
    }
  }

  private Message sent(URI where, Message asks) throws IOException {
    SimpleResolver there =
        new SimpleResolver(
            new InetSocketAddress(where.getHost(), where.getPort() < 0 ? PORT : where.getPort()));
    there.setTimeout(limit.connect());
    try {
      return there.send(asks);
    } catch (WireParseException garbled) {
      throw garbled;
    } catch (IOException lost) {
      return there.send(asks);
    }
  }

  private static Asked<Resolved> read(Message answer, Question question, String doing) {
    return switch (answer.getRcode()) {
      case Rcode.NOERROR -> answered(answer, question, doing);
      case Rcode.NXDOMAIN -> new Asked.Told<>(new Resolved.NoSuchName());
      case Rcode.REFUSED -> troubled(doing, Kind.RIGHTS, "it refuses to answer us");
      default -> troubled(doing, Kind.BROKEN, "it answers " + Rcode.string(answer.getRcode()));
    };
  }

  private static Asked<Resolved> answered(Message answer, Question question, String doing) {
    List<Record> told = answer.getSection(Section.ANSWER);
    List<Record> wanted =
        told.stream().filter(it -> it.getType() == question.kind().number()).toList();
    if (wanted.isEmpty()) {
      return isLame(answer)
          ? troubled(doing, Kind.BROKEN, "it does not know, and only names others")
          : new Asked.Told<>(new Resolved.Nothing());
    }
    List<String> values = wanted.stream().map(it -> Spoken.value(it.rdataToString())).toList();
    long left = told.stream().mapToLong(Record::getTTL).min().orElse(0);
    return new Asked.Told<>(Spoken.records(values, left));
  }

  /** Who does know that there is none says so with the zone's own record. */
  private static boolean isLame(Message answer) {
    boolean serious = answer.getHeader().getFlag(Flags.AA) || answer.getHeader().getFlag(Flags.RA);
    List<Record> authority = answer.getSection(Section.AUTHORITY);
    boolean names = authority.stream().anyMatch(it -> it.getType() == Type.NS);
    boolean knows = authority.stream().anyMatch(it -> it.getType() == Type.SOA);
    return !knows && (names || !serious);
  }

  private static <T> Asked<T> troubled(String doing, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
