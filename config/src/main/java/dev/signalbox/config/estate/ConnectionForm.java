package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Field;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What a connection may say; it depends on its type. */
final class ConnectionForm {
  static final Word REGION = Word.spelled("a region", "ap-east-1", "[a-z]{2}(?:-[a-z]+)+-[0-9]");
  private static final Word ARN =
      Word.spelled("an identity", "arn:aws:iam::111111111111:user/Gigadb", "arn:[\\w:/.@+=-]+");
  private static final Word INSTANCE =
      Word.spelled(
          "an instance", "tag:Name=gigadb_bastion or i-0123abcd", "tag:[^=]+=.+|i-[0-9a-f]+");
  private static final Word USER = Word.spelled("a user's name", "centos", "[\\w.@-]+");

  static final Form CONNECTION = new Form.Kinds("a connection", "type", kinds());

  private ConnectionForm() {}

  private static SequencedMap<String, Form.Fixed> kinds() {
    SequencedMap<String, Form.Fixed> kinds = new LinkedHashMap<>();
    kind(kinds, "aws", Urls.HTTPS, LoginForm.fields(must("region", REGION), may("expect", ARN)));
    kind(
        kinds,
        "ssm",
        Urls.HTTPS,
        key(),
        may("region", REGION),
        must("instance", INSTANCE),
        must("user", USER));
    pipelines(kinds);
    kind(kinds, "cloudflare", Urls.HTTPS, key());
    kind(kinds, "doh", Urls.HTTPS);
    kind(kinds, "dns", Spelling.ENDPOINT);
    kind(kinds, "couchdb", Urls.HTTPS, key(), may("user", USER));
    kind(kinds, "ssh", Urls.SSH, SshForm.fields(USER));
    kind(kinds, "mysql", Urls.JDBC, key(), may("user", USER));
    kind(kinds, "smtp", Urls.SMTP, key(), may("user", USER), must("from", WordsForm.WHOLE_MAIL));
    return kinds;
  }

  private static void pipelines(SequencedMap<String, Form.Fixed> kinds) {
    kind(
        kinds,
        "gitlab",
        Urls.HTTPS,
        key(),
        may("runner", USER),
        may("project", Spelling.REPOSITORY),
        hook());
    kind(kinds, "github", Urls.HTTPS, key(), hook());
    kind(kinds, "travis", Urls.TRAVIS, key(), must("repository", Spelling.REPOSITORY), hook());
  }

  private static void kind(
      SequencedMap<String, Form.Fixed> kinds, String type, Word url, Field... more) {
    List<Field> fields = new ArrayList<>();
    fields.add(must("type", Spelling.NAME));
    fields.add(must("url", url));
    fields.addAll(Arrays.asList(more));
    kinds.put(type, new Form.Fixed("a connection of type " + type, fields));
  }

  private static Field key() {
    return must("key", Spelling.SECRET);
  }

  private static Field hook() {
    return may("hook", Spelling.SECRET);
  }
}
