package dev.signalbox.bot.sandbox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockRulesTest {
  /** A number in angle brackets stands for a text of that length. */
  private static Json json(String written) {
    String text = written.replace('\'', '"');
    for (int length :
        new int[] {
          0, 24, 25, 30, 31, 75, 76, 100, 101, 150, 151, 255, 256, 300, 301, 2000, 2001, 3000, 3001,
          12_000, 12_001
        }) {
      text = text.replace("<" + length + ">", "x".repeat(length));
    }
    return Json.read(text).orElseThrow();
  }

  private static String words(String length) {
    return "{'type':'plain_text','text':'<" + length + ">'}";
  }

  private static String button(String more) {
    return "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},"
        + more
        + "}]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {'type':'header','text':{'type':'plain_text','text':'<150>'}} | {'type':'header','text':{'type':'plain_text','text':'<151>'}}
          {'type':'header','text':{'type':'plain_text','text':'x'}} | {'type':'header','text':{'type':'mrkdwn','text':'x'}}
          {'type':'section','text':{'type':'mrkdwn','text':'<3000>'}} | {'type':'section','text':{'type':'mrkdwn','text':'<3001>'}}
          {'type':'section','fields':[{'type':'mrkdwn','text':'<2000>'}]} | {'type':'section','fields':[{'type':'mrkdwn','text':'<2001>'}]}
          {'type':'section','text':{'type':'mrkdwn','text':'x'}} | {'type':'section'}
          {'type':'section','text':{'type':'mrkdwn','text':'x'}} | {'type':'section','text':{'type':'mrkdwn','text':''}}
          {'type':'divider','block_id':'<255>'} | {'type':'divider','block_id':'<256>'}
          {'type':'context','elements':[{'type':'mrkdwn','text':'x'}]} | {'type':'context','elements':[]}
          {'type':'image','image_url':'https://x/<100>','alt_text':'<2000>'} | {'type':'image','image_url':'https://x/y','alt_text':'<2001>'}
          {'type':'image','image_url':'https://x/y','alt_text':'x'} | {'type':'image','image_url':'https://x/y'}
          {'type':'rich_text','elements':[{'type':'rich_text_preformatted','elements':[]}]} | {'type':'rich_text','elements':[{'type':'rich_text_poem','elements':[]}]}
          {'type':'table','rows':[[{'type':'raw_text','text':'x'}]]} | {'type':'table','rows':[[{'type':'button','text':'x'}]]}
          {'type':'markdown','text':'<12000>'} | {'type':'markdown','text':'<12001>'}
          {'type':'divider'} | {'type':'sermon'}
          """)
  void a_block_at_its_limit_passes_and_one_beyond_does_not(String good, String bad) {
    assertThat(BlockRules.inMessage(List.of(json(good)))).isEmpty();
    assertThat(BlockRules.inMessage(List.of(json(bad)))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          'value':'<2000>' | 'value':'<2001>'
          'url':'<3000>' | 'url':'<3001>'
          'action_id':'<255>' | 'action_id':'<256>'
          'style':'primary' | 'style':'green'
          """)
  void a_button_has_its_limits(String good, String bad) {
    assertThat(BlockRules.inMessage(List.of(json(button(good))))).isEmpty();
    assertThat(BlockRules.inMessage(List.of(json(button(bad))))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "75, 76, 100, 300, 30",
    "75, 75, 101, 300, 30",
    "75, 75, 100, 301, 30",
    "75, 75, 100, 300, 31"
  })
  void texts_of_buttons_and_dialogs_have_theirs(
      String label, String other, String title, String text, String yes) {
    String confirm =
        "{'title':"
            + words(title)
            + ",'text':"
            + words(text)
            + ",'confirm':"
            + words(yes)
            + ",'deny':"
            + words("30")
            + "}";
    String two =
        "{'type':'actions','elements':[{'type':'button','text':"
            + words(label)
            + "},{'type':'button','text':"
            + words(other)
            + ",'confirm':"
            + confirm
            + "}]}";
    assertThat(BlockRules.inMessage(List.of(json(two)))).hasSize(1);
  }

  @Test
  void lists_have_their_limits() {
    Json divider = json("{'type':'divider'}");
    assertThat(BlockRules.inMessage(IntStream.range(0, 50).mapToObj(_ -> divider).toList()))
        .isEmpty();
    assertThat(BlockRules.inMessage(IntStream.range(0, 51).mapToObj(_ -> divider).toList()))
        .hasSize(1);
    assertThat(options("static_select", 100)).isEmpty();
    assertThat(options("static_select", 101)).hasSize(1);
    assertThat(options("checkboxes", 11)).hasSize(1);
    assertThat(options("overflow", 6)).hasSize(1);
  }

  private static List<String> options(String type, int count) {
    List<Json> options =
        IntStream.range(0, count)
            .mapToObj(at -> json("{'text':{'type':'plain_text','text':'x'},'value':'" + at + "'}"))
            .toList();
    Json element = Json.empty().with("type", type).with("options", Json.list(options));
    return BlockRules.inMessage(
        List.of(
            Json.empty().with("type", "actions").with("elements", Json.list(List.of(element)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          [{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]
          [{'type':'table','rows':[[{'type':'raw_text','text':'x'}]]},{'type':'table','rows':[[{'type':'raw_text','text':'x'}]]}]
          [{'type':'actions','elements':[{'type':'button','action_id':'a','text':{'type':'plain_text','text':'x'}},{'type':'button','action_id':'a','text':{'type':'plain_text','text':'x'}}]}]
          [{'type':'actions','elements':[{'type':'plain_text_input'}]}]
          [{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'file_input'}}]
          [{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input','max_length':3001}}]
          """)
  void what_does_not_go_together_is_refused(String blocks) {
    assertThat(BlockRules.inMessage(json(blocks).items())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'max_files':1,'filetypes':['json','csv'] | 0",
        "'max_files':0 | 1",
        "'max_files':11 | 1",
        "'filetypes':[] | 1",
        "'filetypes':['.json'] | 1"
      })
  void a_form_takes_one_to_ten_files_of_kinds_that_slack_knows(String limits, int complaints) {
    String input =
        "[{'type':'input','label':{'type':'plain_text','text':'x'},"
            + "'element':{'type':'file_input',"
            + limits
            + "}}]";
    String view =
        "{'type':'modal','title':{'type':'plain_text','text':'x'},"
            + "'submit':{'type':'plain_text','text':'x'},'blocks':"
            + input
            + "}";
    assertThat(ViewRules.modal(json(view))).hasSize(complaints);
  }

  @ParameterizedTest
  @CsvSource({"24, 3000, 255, 0", "25, 3000, 255, 1", "24, 3001, 255, 1", "24, 3000, 256, 1"})
  void a_modal_has_its_limits(String title, String state, String name, int complaints) {
    String view =
        "{'type':'modal','title':"
            + words(title)
            + ",'private_metadata':'<"
            + state
            + ">','callback_id':'<"
            + name
            + ">','blocks':[{'type':'divider'}]}";
    assertThat(ViewRules.modal(json(view))).hasSize(complaints);
  }

  @Test
  void a_modal_that_asks_needs_a_way_to_answer() {
    String asking =
        "{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'input','label':"
            + "{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}}]}";
    assertThat(ViewRules.modal(json(asking)))
        .containsExactly("[ERROR] missing required field: submit [json-pointer:/view]");
  }
}
