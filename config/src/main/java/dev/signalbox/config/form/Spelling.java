package dev.signalbox.config.form;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Name;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words that mean the same in every file. */
public final class Spelling {
  public static final Word NAME = Word.spelled("a name", "hk-aws", "[a-z][a-z0-9-]{0,39}");
  public static final Word TEXT = Word.judged("a text", "any words", text -> !text.isBlank());
  public static final Word LINE = new Word.Typed(Literal.LINE);
  public static final Word FLAG = new Word.Typed(Literal.FLAG);
  public static final Word COUNT = new Word.Typed(Literal.COUNT);
  public static final Word DURATION = new Word.Typed(Literal.DURATION);
  public static final Word PATH = Word.spelled("a path", "docs/sop/ROLES.md", "[^/\\s][^\\s]*");
  public static final Word HOST =
      Word.spelled(
          "a host name", "files.gigadb.org", "(?:[a-z0-9_-]{1,63}\\.)+[a-z][a-z0-9-]{1,62}");
  public static final Word ENDPOINT =
      Word.spelled("a host and port", "127.0.0.1:8443", "[A-Za-z0-9._-]+:[0-9]{1,5}");
  public static final Word REPOSITORY =
      Word.spelled("a repository", "gigascience/gigadb-website", "[\\w.-]+(?:/[\\w.-]+)+");
  public static final Word SECRET =
      Word.spelled("a reference to a secret", "secret:hk-aws", "secret:[a-z][a-z0-9-]{0,39}");
  public static final Word ZONE = Word.judged("a time zone", "Asia/Hong_Kong", Spelling::isZone);
  public static final Word PATTERN =
      Word.judged("a pattern", "v[0-9]+[.][0-9]+", Spelling::isPattern);
  public static final Word GROUP = new Word.Known(Name.GROUP);
  public static final Word CHANNEL = new Word.Known(Name.CHANNEL);
  public static final Word ENVIRONMENT = new Word.Known(Name.ENVIRONMENT);
  public static final Word CRONTAB =
      Word.judged(
          "a crontab's time (minute hour day month weekday)",
          "00 22 * * *",
          text -> isCron(CronType.UNIX, text));
  public static final Word CLOCK =
      Word.judged(
          "a time (second minute hour day month weekday)",
          "0 0 9 * * MON",
          text -> isCron(CronType.SPRING53, text));

  private Spelling() {}

  private static boolean isZone(String text) {
    try {
      return ZoneId.of(text).getId().contains("/") || text.equals("UTC");
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  private static boolean isPattern(String text) {
    try {
      return !Pattern.compile(text).pattern().isBlank();
    } catch (PatternSyntaxException broken) {
      return false;
    }
  }

  private static boolean isCron(CronType style, String text) {
    try {
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(style)).parse(text).validate();
      return true;
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }
}
