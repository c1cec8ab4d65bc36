// The data_visualization block: a small drawing, and the same numbers in words.

import { element } from "./text.js";

const [WIDTH, HEIGHT, EDGE] = [440, 180, 34];

export function chart(block) {
  const { type } = block.chart;
  const series = block.chart.series ?? [{ name: "", data: block.chart.segments }];
  const words = series.map((one) => `${one.name} ${one.data.map((point) => `${point.label} ${point.value}`).join(", ")}`).join("; ");
  const drawing = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${type} chart. ${words}` });
  if (type === "pie") drawShares(drawing, series[0].data);
  else drawSeries(drawing, series, type);
  const legend = type === "pie" ? series[0].data.map((point) => `${point.label} ${point.value}`) : series.map((one) => one.name);
  const keys = legend.map((name, index) => element("span", { class: `key tone${index % 6}` }, name));
  return element("figure", { class: "chart" }, element("figcaption", {}, block.title), drawing, element("div", { class: "legend" }, keys));
}

function svg(tag, properties, text) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value);
  if (text !== undefined) made.append(text);
  return made;
}

function drawShares(drawing, points) {
  const whole = points.reduce((sum, point) => sum + point.value, 0);
  let x = 0;
  points.forEach((point, index) => {
    const width = (WIDTH * point.value) / whole;
    drawing.append(svg("rect", { x, y: HEIGHT / 3, width, height: HEIGHT / 3, class: `tone${index % 6}` }));
    x += width;
  });
}

function drawSeries(drawing, series, type) {
  const values = series.flatMap((one) => one.data.map((point) => point.value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values, Math.min(0, ...values) + 1)];
  const y = (value) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const step = (WIDTH - 2 * EDGE) / Math.max(1, ...series.map((one) => one.data.length));
  const x = (index) => EDGE + step * (index + 0.5);
  drawing.append(svg("line", { x1: EDGE, x2: WIDTH - EDGE, y1: y(0), y2: y(0), class: "axis" }));
  const isRange = type === "line" && drawRange(drawing, series, { x, y });
  series.forEach((one, tone) => {
    if (type === "bar") drawBars(drawing, one.data, tone, series.length, { x, y, step });
    else drawLine(drawing, one.data, tone, { x, y }, isRange && tone !== 1);
  });
  const labels = series[0].data;
  const every = Math.ceil(labels.length / 6);
  labels.forEach((point, index) => {
    if (index % every === 0) drawing.append(svg("text", { x: x(index), y: HEIGHT - 6 }, point.label));
  });
}

// Three lines of which the second runs between the others are a value and its range, which is shaded.
function drawRange(drawing, series, { x, y }) {
  if (series.length !== 3) return false;
  const [upper, middle, lower] = series.map((one) => one.data.map((point) => point.value));
  if (!middle.every((value, index) => value <= upper[index] && value >= lower[index])) return false;
  const edge = (values) => values.map((value, index) => `${x(index)},${y(value)}`);
  drawing.append(svg("polygon", { points: [...edge(upper), ...edge(lower).reverse()].join(" "), class: "band" }));
  return true;
}

function drawBars(drawing, points, tone, count, { x, y, step }) {
  const width = (step * 0.7) / count;
  points.forEach((point, index) => {
    const [top, bottom] = [Math.min(y(0), y(point.value)), Math.max(y(0), y(point.value))];
    const left = x(index) - step * 0.35 + tone * width;
    drawing.append(svg("rect", { x: left, y: top, width, height: bottom - top, class: `tone${tone % 6}` }));
  });
}

function drawLine(drawing, points, tone, { x, y }, isEdge) {
  const places = points.map((point, index) => `${x(index)},${y(point.value)}`).join(" ");
  drawing.append(svg("polyline", { points: places, class: `tone${tone % 6}${isEdge ? " edge" : ""}` }));
  points.forEach((point, index) => {
    if (!isEdge) drawing.append(svg("circle", { cx: x(index), cy: y(point.value), r: 3, class: `tone${tone % 6}` }));
    const above = point.value >= Math.min(points[index - 1]?.value ?? point.value, points[index + 1]?.value ?? point.value);
    if (points.length <= 12 || index === points.length - 1) drawing.append(svg("text", { x: x(index), y: y(point.value) + (above ? -8 : 16) }, String(point.value)));
  });
}
