package dev.signalbox.handlers.chart;

import java.awt.Color;
import java.awt.Font;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** One panel: lying bars, so that their names can be read; the week before is paler. */
final class Bars {
  private static final String NOW = "these seven days";
  private static final String BEFORE = "the seven before";
  private static final Color STRONG = new Color(0x1264A3);
  private static final Color PALE = new Color(0xBBD3E8);
  private static final Color INK = new Color(0x1D1C1D);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 16);

  private Bars() {}

  static JFreeChart of(Chart.Panel panel) {
    JFreeChart chart =
        ChartFactory.createBarChart(
            panel.title(), null, null, data(panel), PlotOrientation.HORIZONTAL, true, false, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setFont(LARGE);
    chart.getTitle().setPaint(INK);
    chart.getLegend().setItemFont(SMALL);
    chart.getLegend().setItemPaint(INK);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    names(plot.getDomainAxis());
    values(plot.getRangeAxis());
    bars((BarRenderer) plot.getRenderer());
    return chart;
  }

  private static CategoryDataset data(Chart.Panel panel) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Bar bar : panel.bars()) {
      data.addValue(bar.now(), NOW, bar.label());
      data.addValue(bar.before(), BEFORE, bar.label());
    }
    return data;
  }

  private static void names(CategoryAxis axis) {
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(INK);
    axis.setMaximumCategoryLabelWidthRatio(0.45f);
    axis.setMaximumCategoryLabelLines(2);
  }

  /** The numbers stand at the bars. */
  private static void values(ValueAxis axis) {
    axis.setVisible(false);
    axis.setUpperMargin(0.2);
  }

  private static void bars(BarRenderer bars) {
    NumberFormat rounded = NumberFormat.getNumberInstance(Locale.ROOT);
    rounded.setMaximumFractionDigits(1);
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setMaximumBarWidth(0.12);
    bars.setSeriesPaint(0, STRONG);
    bars.setSeriesPaint(1, PALE);
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(SMALL);
    bars.setDefaultItemLabelPaint(INK);
    bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", rounded));
  }
}
