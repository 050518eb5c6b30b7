import { expect, test } from "vitest";
import { type Step, recordDrawing } from "../../../../src/charts/draw/recording.ts";

const record = (draw: (context: CanvasRenderingContext2D) => void) =>
  recordDrawing({ width: 100, height: 50 }, draw);
/** The steps of the one path that is lined. */
const stepsOf = (draw: (context: CanvasRenderingContext2D) => void): readonly Step[] => {
  const [drawn, ...others] = record((context) => {
    draw(context);
    context.stroke();
  });
  expect(others).toEqual([]);
  return drawn?.kind === "path" ? drawn.steps : [];
};

test("shapes and texts in their order, in what was set when they were drawn", () => {
  const drawn = record((context) => {
    context.fillStyle = "#010010";
    context.save();
    context.globalAlpha = 0.25;
    context.rect(1, 2, 3, 4);
    context.fill();
    context.restore();
    context.font = "600 13px serif";
    context.textAlign = "center";
    context.direction = "rtl";
    context.fillText("Hi", 5, 6);
    context.strokeStyle = "#010011";
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(7, 0);
    context.stroke();
  });
  const text = { text: "Hi", x: 5, y: 6, font: "600 13px serif", align: "center", direction: "rtl" };
  const box = [["M", 1, 2], ["L", 4, 2], ["L", 4, 6], ["L", 1, 6], ["L", 1, 2], ["Z"]];
  const rule = [
    ["M", 0, 0],
    ["L", 7, 0],
  ];
  expect(drawn).toEqual([
    { kind: "path", steps: box, paint: { fill: "#010010", opacity: 0.25 } },
    { kind: "text", ...text, fill: "#010010" },
    { kind: "path", steps: rule, paint: { stroke: "#010011", width: 2 } },
  ]);
});

test("what is moved stands where it was moved to, until that is restored", () => {
  const steps = stepsOf((context) => {
    context.save();
    context.translate(10, 20);
    context.translate(1, 2);
    context.moveTo(0, 0);
    context.restore();
    context.lineTo(5, 5);
  });
  expect(steps).toEqual([
    ["M", 11, 22],
    ["L", 5, 5],
  ]);
});

test("a whole turn is four curves, either way", () => {
  for (const counterclockwise of [false, true]) {
    const [from, to] = counterclockwise ? [Math.PI * 2, 0] : [0, Math.PI * 2];
    const steps = stepsOf((context) => context.arc(50, 50, 10, from, to, counterclockwise));
    expect(steps.map(([command]) => command)).toEqual(["M", "C", "C", "C", "C"]);
    const ends = steps.map((step) => step.slice(-2).map((value) => Math.round(Number(value))));
    const [first, third] = counterclockwise ? [40, 60] : [60, 40];
    expect(ends).toEqual([
      [60, 50],
      [50, first],
      [40, 50],
      [50, third],
      [60, 50],
    ]);
  }
});

test("a path that is closed goes on from where it began; where it ends there already, no line leads back", () => {
  const steps = stepsOf((context) => {
    context.moveTo(0, 0);
    context.lineTo(4, 0);
    context.lineTo(0, 0);
    context.closePath();
    context.closePath();
    context.lineTo(0, 9);
  });
  expect(steps).toEqual([["M", 0, 0], ["L", 4, 0], ["L", 0, 0], ["Z"], ["M", 0, 0], ["L", 0, 9]]);
});

test("what is begun and not drawn, told with no number, or filled and as thin as a line, is left out", () => {
  const nowhere = stepsOf((context) => {
    context.lineTo(Number.NaN, 0);
    context.moveTo(1, 1);
    context.moveTo(2, 2);
    context.lineTo(Infinity, 2);
    context.lineTo(3, 3);
    context.moveTo(9, 9);
  });
  expect(nowhere).toEqual([
    ["M", 2, 2],
    ["L", 3, 3],
  ]);
  const bars = record((context) => {
    for (const width of [0, 1e-9, 1]) {
      context.beginPath();
      context.rect(100, 5, width, 5);
      context.fill();
    }
  });
  expect(bars).toHaveLength(1);
});

test("texts are as wide as the labels of charts", () => {
  record((context) => {
    context.font = '400 14px "Instrument Sans"';
    expect(context.measureText("Strongly agree 88.8%").width).toBeCloseTo(136.37, 1);
  });
});

test("what no shape has stops the chart", () => {
  expect(() => record((context) => context.setLineDash([5, 4]))).toThrow("draws dashes (5 4)");
  for (const set of [{ lineCap: "round" }, { lineJoin: "round" }, { globalAlpha: 0.5 }] as const)
    expect(() => stepsOf((context) => Object.assign(context, set))).toThrow("draws a line with");
  expect(() => record((context) => context.clip())).toThrow(TypeError);
});
