//! Words about helpers, fast steps and schedules.

use super::{Lang, count, say};
use crate::model::fixed::tenths;
use crate::model::workshop::hardware::{Bar, Ceiling, Gantt, Offers, Sharing};

/// Labels of the hardware.
#[derive(Debug)]
pub struct HardwareText {
    /// The heading.
    pub heading: &'static str,
    /// What can be learned.
    pub moral: &'static str,
    /// Where it ends.
    pub scope: &'static str,
    /// Under the curve: what is shaded.
    pub shaded: &'static str,
    /// Name of the choice of schedules.
    pub sharing: &'static str,
    /// The horizontal axis of the curve.
    pub helpers: &'static str,
    /// The vertical axis.
    pub time: &'static str,
    /// The line of half the latency.
    pub half: &'static str,
    /// Heading of the comparison.
    pub offers: &'static str,
    /// Heading of the schedule.
    pub schedule: &'static str,
    /// Name of what reads the schedule out.
    pub reader: &'static str,
    /// How to read the schedule.
    pub hint: &'static str,
    /// Told where there is nothing to share.
    pub nothing: &'static str,
    /// Opens the table.
    pub as_table: &'static str,
    /// Heads of the columns.
    pub columns: [&'static str; 5],
}

static EN: HardwareText = HardwareText {
    heading: "Hardware: more helpers, or a faster step?",
    moral: "More helpers shorten the wide passes; only a faster step shortens the chain.",
    scope: "This is one board. Many boards at once keep any number of helpers busy. Simulated: a step takes one latency, and telling the others costs nothing.",
    shaded: "Shaded: Brent\u{2019}s bounds, from the greater of D and W/P to D + (W \u{2212} D)/P, for P helpers.",
    sharing: "Schedule",
    helpers: "helpers",
    time: "time",
    half: "half the latency",
    offers: "Which would you buy?",
    schedule: "Who does what, when",
    reader: "The steps, one by one",
    hint: "Point at a step, or go through them with the arrow keys. Outlined: a longest chain. Empty: idle.",
    nothing: "The rules derive nothing here, so there is nothing to share.",
    as_table: "Read the times as a table",
    columns: [
        "Helpers",
        "Pass by pass",
        "Longest chain first",
        "At least",
        "At most",
    ],
};

static ZH: HardwareText = HardwareText {
    heading: "硬件：更多处理器，还是更快的一步？",
    moral: "更多处理器能缩短宽的轮；只有更快的一步才能缩短链。",
    scope: "这只是一个盘面。同时做许多盘面时，多少处理器都不会闲着。模拟：一步花一个延迟，互相通报不花时间。",
    shaded: "阴影：Brent 不等式的界限，从 D 与 W/P 中较大的一个，到 D + (W − D)/P，P 为处理器数。",
    sharing: "调度",
    helpers: "处理器数",
    time: "时间",
    half: "延迟减半",
    offers: "你会买哪一样？",
    schedule: "谁在何时做什么",
    reader: "逐个查看各步",
    hint: "指向一步，或用方向键逐个查看。描边的是一条最长链。空白处是空闲。",
    nothing: "规则在这里什么也推不出，所以没有什么可以分担。",
    as_table: "以表格查看这些时间",
    columns: ["处理器", "逐轮进行", "最长链优先", "至少", "至多"],
};

impl Lang {
    /// Returns the labels of the hardware.
    pub const fn hardware(self) -> &'static HardwareText {
        self.pick(&EN, &ZH)
    }

    /// Names a way to share.
    pub const fn sharing(self, sharing: Sharing) -> &'static str {
        match sharing {
            Sharing::ByPass => self.pick("pass by pass", "逐轮进行"),
            Sharing::ByChain => self.pick("longest chain first", "最长链优先"),
        }
    }

    /// Says how much faster helpers can be at most.
    pub fn ceiling(self, ceiling: Ceiling) -> String {
        let Ceiling { work, span } = ceiling;
        let most = tenths(ceiling.speed_up());
        match self {
            Self::En => format!(
                "{} by these rules, {span} of them in one chain: helpers finish at most {work} / {span} = {most} times as fast as one alone, however many there are.",
                count(work as usize, "step", "steps"),
            ),
            Self::Zh => format!(
                "按这些规则共 {work} 步，其中 {span} 步在一条链上：无论有多少个处理器，速度最多是单独一个的 {work} / {span} = {most} 倍。"
            ),
        }
    }

    /// Says that the rules do not fill the board.
    pub fn shared_only(self, n_open: usize) -> Option<String> {
        (n_open > 0).then(|| match self {
            Self::En => format!(
                "The rules stop with {} open: helpers share what the rules reach, and no number of them reaches more.",
                count(n_open, "cell", "cells")
            ),
            Self::Zh => format!(
                "规则停下时还有 {n_open} 格未填：处理器分担的是规则够得到的部分，再多的处理器也够不到更多。"
            ),
        })
    }

    /// Labels the start of the curve.
    pub fn alone(self, time: u64) -> String {
        say!(self, "one alone: {time}", "单独一个：{time}")
    }

    /// Labels the floor of the curve.
    pub fn floor(self, ceiling: Ceiling, latency: u16) -> String {
        let span = ceiling.span;
        let floor = span * u64::from(latency);
        match latency {
            1 => say!(self, "floor: D = {floor}", "下限：D = {floor}"),
            _ => say!(
                self,
                "floor: D = {span} \u{d7} {latency} = {floor}",
                "下限：D = {span} × {latency} = {floor}"
            ),
        }
    }

    /// Labels the ceiling of the curve.
    pub fn ceiling_label(self, ceiling: Ceiling) -> String {
        let most = tenths(ceiling.speed_up());
        say!(self, "ceiling: W/D = {most} times", "上限：W/D = {most} 倍")
    }

    /// Names the curve, for those who hear it.
    pub fn curve_name(self, offers: Offers, ceiling: Ceiling) -> String {
        let (workers, now) = (offers.workers, offers.now);
        let [alone, floor] =
            [ceiling.work, ceiling.span].map(|steps| steps * u64::from(offers.latency));
        match self {
            Self::En => format!(
                "Time against helpers: {} take {now}; one alone takes {alone}; the floor is {floor}.",
                count(workers.into(), "helper", "helpers"),
            ),
            Self::Zh => format!(
                "时间随处理器数的变化：{workers} 个处理器用时 {now}；单独一个用时 {alone}；下限是 {floor}。"
            ),
        }
    }

    /// Names what could be bought, each with what there is then and the times before and after.
    pub fn offers(self, offers: Offers) -> [(&'static str, String, String); 2] {
        let Offers {
            workers,
            latency,
            now,
            twice,
            ..
        } = offers;
        let from_to = |to: String| format!("{now} \u{2192} {to}");
        [
            (
                self.pick("Twice the helpers", "处理器加倍"),
                format!("{workers} \u{2192} {}", 2 * workers),
                from_to(twice.to_string()),
            ),
            (
                self.pick("Half the latency", "延迟减半"),
                format!("{latency} \u{2192} {}", halves(latency.into())),
                from_to(halves(now)),
            ),
        ]
    }

    /// Says what a schedule comes to.
    pub fn gantt(self, gantt: &Gantt, sharing: Sharing) -> String {
        let &Gantt {
            idle,
            in_all,
            n_workers,
            ..
        } = gantt;
        let percent = (idle * 100 + in_all / 2) / in_all.max(1);
        let end = in_all / n_workers as u64;
        let sharing = self.sharing(sharing);
        match self {
            Self::En => format!(
                "{}, {sharing}: done at {end}. Idle: {idle} of {in_all} helper-ticks, {percent} %.",
                count(n_workers, "helper", "helpers"),
            ),
            Self::Zh => format!(
                "{n_workers} 个处理器，{sharing}：第 {end} 拍完成。共 {in_all} 个处理器拍，空闲 {idle} 个，占 {percent}%。"
            ),
        }
    }

    /// Says when a step is done, and by whom.
    pub fn slot(self, bar: &Bar) -> String {
        let Bar {
            name,
            pass,
            worker,
            start,
            end,
            is_critical,
            ..
        } = bar;
        let chain = match is_critical {
            true => self.pick(", on a longest chain", "，在一条最长链上"),
            false => "",
        };
        say!(
            self,
            "{name}, pass {pass}: helper {worker}, from {start} to {end}{chain}",
            "{name}，第 {pass} 轮：处理器 {worker}，从 {start} 到 {end}{chain}"
        )
    }
}

/// Writes half of a number.
fn halves(number: u64) -> String {
    let half = if number.is_multiple_of(2) { "" } else { ".5" };
    format!("{}{half}", number / 2)
}
